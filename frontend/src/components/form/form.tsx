"use client";

import type { ReactNode } from "react";
import { Restored } from "./restored";
import { ThingsToMend } from "./things-to-mend";
import type { useForm } from "./use-form";

type FormProps<Result> = {
  form: Pick<ReturnType<typeof useForm<string, object, Result>>, "send" | "isRestored" | "discard" | "mending">;
  /** While it is being sent it is not sent again. */
  busy: boolean;
  onSend: (result: Result) => void;
  /** Says over a reason that is about no field what has not been done. */
  refusedTitle?: string;
  className?: string;
  children: ReactNode;
  /** The button that sends it, and what stands beside. */
  actions?: ReactNode;
};

/** The frame of every form: what was restored above its fields, and what there is to mend at the button. */
export function Form<Result>({ form, busy, onSend, refusedTitle, className, children, actions }: FormProps<Result>) {
  const { place, things, whole, goTo } = form.mending;
  return (
    <form
      ref={place}
      noValidate
      // Should someone submit before the script runs, a POST keeps a password out of the address.
      method="post"
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) form.send(onSend);
      }}
    >
      {form.isRestored && <Restored onDiscard={form.discard} />}
      {children}
      <ThingsToMend things={things} whole={whole} title={refusedTitle} onGo={goTo} />
      {actions}
    </form>
  );
}
