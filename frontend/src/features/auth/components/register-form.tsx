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
import { ThingsToMend } from "@/components/ui/things-to-mend";
import { useFormMending } from "@/components/use-form-mending";
import { paths } from "@/config/paths";
import { returnPath } from "@/lib/return-path";
import { authMutations } from "../api/auth-queries";
import { newPassword, PASSWORD_RULE } from "../model/password";
import { PasswordInput } from "./password-input";

const schema = z.object({
  name: z.string().trim().min(1, "Enter your name").max(100, "A name has at most 100 characters"),
  email: z.email("Enter an e-mail address like mara@example.com").max(254, "An e-mail address has at most 254 characters"),
  password: newPassword,
  workspace_name: z.string().trim().max(100, "A workspace name has at most 100 characters"),
});

const empty = { name: "", email: "", password: "", workspace_name: "" };

const names = { name: "Your name", email: "E-mail", password: "Password", workspace_name: "Workspace name" };

export function RegisterForm() {
  const returnTo = useSearchParams().get("return");
  const form = useForm({ resolver: zodResolver(schema), defaultValues: empty, mode: "onTouched", shouldFocusError: false });
  const register = useMutation(authMutations.register());
  const { errors } = form.formState;
  const { place, summary, refuse, refused } = useFormMending(form, names);

  const submit = form.handleSubmit(
    ({ workspace_name, ...values }) =>
      register.mutate(workspace_name === "" ? values : { ...values, workspace_name }, {
        onSuccess: () => window.location.assign(returnPath(returnTo, paths.posts())),
        onError: refused,
      }),
    refuse,
  );

  return (
    <form ref={place} noValidate method="post" onSubmit={submit} className="mt-7 grid gap-5">
      <Field name="name" label="Your name" error={errors.name?.message}>
        {(control) => <Input {...control} {...form.register("name")} autoComplete="name" />}
      </Field>
      <Field name="email" label="E-mail" error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="username" inputMode="email" />}
      </Field>
      <Field name="password" label="Password" hint={PASSWORD_RULE} error={errors.password?.message}>
        {(control) => <PasswordInput {...control} {...form.register("password")} autoComplete="new-password" />}
      </Field>
      <Field name="workspace_name" label="Workspace name" optional hint="Left empty, the workspace takes your name." error={errors.workspace_name?.message}>
        {(control) => <Input {...control} {...form.register("workspace_name")} autoComplete="organization" />}
      </Field>
      <ThingsToMend {...summary} />
      <Button type="submit" busy={register.isPending || register.isSuccess} className="mt-1">
        Create account
      </Button>
      <p className="text-center text-sm text-ink-soft">
        Already registered?{" "}
        <Link href={paths.login(returnTo ?? undefined)} className="font-medium text-accent underline underline-offset-4">
          Log in
        </Link>
      </p>
    </form>
  );
}
