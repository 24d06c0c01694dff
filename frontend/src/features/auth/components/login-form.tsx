"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { fieldsNamed } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { judgedBy } from "@/components/form/judged-by";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/config/paths";
import { returnPath } from "@/lib/return-path";
import { z } from "@/lib/zod";
import { authMutations } from "../api/auth-queries";
import { PasswordInput } from "./password-input";

const schema = z.object({
  email: z.string().trim().min(1, "Enter your e-mail address"),
  password: z.string().min(1, "Enter your password"),
});

type Login = z.infer<typeof schema>;

const fields = fieldsNamed<Login>({ email: "E-mail", password: "Password" });

export function LoginForm() {
  const returnTo = useSearchParams().get("return");
  const form = useForm({ draft: useDraft<Login>({ email: "", password: "" }), fields, judge: judgedBy(schema) });
  const logIn = useMutation({
    ...authMutations.logIn(),
    // A full load: nothing of what another person saw on this page may stay in memory.
    onSuccess: () => window.location.assign(returnPath(returnTo, paths.posts())),
    onError: form.refused,
  });
  const busy = logIn.isPending || logIn.isSuccess;

  return (
    <Form
      form={form}
      busy={busy}
      onSend={logIn.mutate}
      className="mt-7 grid gap-5"
      actions={
        <>
          <Button type="submit" busy={busy} className="mt-1">
            Log in
          </Button>
          <p className="text-center text-sm text-ink-soft">
            No account yet?{" "}
            <Link href={paths.register(returnTo ?? undefined)} className="font-medium text-accent underline underline-offset-4">
              Create one
            </Link>
          </p>
        </>
      }
    >
      {returnTo !== null && form.problems.whole === undefined && <Notice>Log in to go on where you were.</Notice>}
      <Field name="email" label="E-mail" error={form.problems.email}>
        {(control) => <Input {...control} {...form.control("email")} type="email" autoComplete="username" inputMode="email" />}
      </Field>
      <Field name="password" label="Password" error={form.problems.password}>
        {(control) => <PasswordInput {...control} {...form.control("password")} autoComplete="current-password" />}
      </Field>
    </Form>
  );
}
