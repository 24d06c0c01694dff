"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useForm } from "react-hook-form";
import { z } from "@/lib/zod";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { ThingsToMend } from "@/components/ui/things-to-mend";
import { useFormMending } from "@/components/use-form-mending";
import { paths } from "@/config/paths";
import { returnPath } from "@/lib/return-path";
import { authMutations } from "../api/auth-queries";
import { PasswordInput } from "./password-input";

const schema = z.object({
  email: z.string().trim().min(1, "Enter your e-mail address"),
  password: z.string().min(1, "Enter your password"),
});

export function LoginForm() {
  const returnTo = useSearchParams().get("return");
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: "", password: "" }, shouldFocusError: false });
  const logIn = useMutation(authMutations.logIn());
  const { errors } = form.formState;
  const { place, summary, refuse, refused } = useFormMending(form, { email: "E-mail", password: "Password" });

  const submit = form.handleSubmit(
    (values) =>
      logIn.mutate(values, {
        // A full load: nothing of what another person saw on this page may stay in memory.
        onSuccess: () => window.location.assign(returnPath(returnTo, paths.posts())),
        onError: refused,
      }),
    refuse,
  );

  return (
    // Should someone submit before the script runs, a POST keeps the password out of the address.
    <form ref={place} noValidate method="post" onSubmit={submit} className="mt-7 grid gap-5">
      {returnTo !== null && errors.root === undefined && <Notice>Log in to go on where you were.</Notice>}
      <Field name="email" label="E-mail" error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="username" inputMode="email" />}
      </Field>
      <Field name="password" label="Password" error={errors.password?.message}>
        {(control) => <PasswordInput {...control} {...form.register("password")} autoComplete="current-password" />}
      </Field>
      <ThingsToMend {...summary} />
      <Button type="submit" busy={logIn.isPending || logIn.isSuccess} className="mt-1">
        Log in
      </Button>
      <p className="text-center text-sm text-ink-soft">
        No account yet?{" "}
        <Link href={paths.register(returnTo ?? undefined)} className="font-medium text-accent underline underline-offset-4">
          Create one
        </Link>
      </p>
    </form>
  );
}
