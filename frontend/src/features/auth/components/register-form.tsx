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
import { paths } from "@/config/paths";
import { returnPath } from "@/lib/return-path";
import { z } from "@/lib/zod";
import { authMutations } from "../api/auth-queries";
import { newPassword, PASSWORD_RULE } from "../model/password";
import { PasswordInput } from "./password-input";

const schema = z.object({
  name: z.string().trim().min(1, "Enter your name").max(100, "A name has at most 100 characters"),
  email: z.email("Enter an e-mail address like mara@example.com").max(254, "An e-mail address has at most 254 characters"),
  password: newPassword,
  workspace_name: z.string().trim().max(100, "A workspace name has at most 100 characters"),
});

type Registration = z.infer<typeof schema>;

const empty: Registration = { name: "", email: "", password: "", workspace_name: "" };
const fields = fieldsNamed<Registration>({ name: "Your name", email: "E-mail", password: "Password", workspace_name: "Workspace name" });

export function RegisterForm() {
  const returnTo = useSearchParams().get("return");
  const form = useForm({ draft: useDraft(empty), fields, judge: judgedBy(schema) });
  const register = useMutation({
    ...authMutations.register(),
    onSuccess: () => window.location.assign(returnPath(returnTo, paths.posts())),
    onError: form.refused,
  });
  const busy = register.isPending || register.isSuccess;

  return (
    <Form
      form={form}
      busy={busy}
      onSend={({ workspace_name, ...person }) => register.mutate(workspace_name === "" ? person : { ...person, workspace_name })}
      className="mt-7 grid gap-5"
      actions={
        <>
          <Button type="submit" busy={busy} className="mt-1">
            Create account
          </Button>
          <p className="text-center text-sm text-ink-soft">
            Already registered?{" "}
            <Link href={paths.login(returnTo ?? undefined)} className="font-medium text-accent underline underline-offset-4">
              Log in
            </Link>
          </p>
        </>
      }
    >
      <Field name="name" label="Your name" error={form.problems.name}>
        {(control) => <Input {...control} {...form.control("name")} autoComplete="name" />}
      </Field>
      <Field name="email" label="E-mail" error={form.problems.email}>
        {(control) => <Input {...control} {...form.control("email")} type="email" autoComplete="username" inputMode="email" />}
      </Field>
      <Field name="password" label="Password" hint={PASSWORD_RULE} error={form.problems.password}>
        {(control) => <PasswordInput {...control} {...form.control("password")} autoComplete="new-password" />}
      </Field>
      <Field name="workspace_name" label="Workspace name" optional hint="Left empty, the workspace takes your name." error={form.problems.workspace_name}>
        {(control) => <Input {...control} {...form.control("workspace_name")} autoComplete="organization" />}
      </Field>
    </Form>
  );
}
