"use client";

import { useState } from "react";
import type { FieldError, FieldValues, UseFormReturn } from "react-hook-form";
import { thingsOf } from "@/components/ui/things-to-mend";
import { useMending } from "@/components/ui/use-mending";
import { showProblem } from "@/lib/api/form-errors";

/**
 * For a form of fields by name: after a refusal, by this page or by the server, the focus goes to the first field that is
 * wrong, and `summary` says at the button what there is to mend. `refuse` belongs into handleSubmit, `refused` into onError.
 */
export function useFormMending<Values extends FieldValues>(form: UseFormReturn<Values>, names: Record<keyof Values & string, string>) {
  const [refusals, setRefusals] = useState(0);
  const errors = form.formState.errors as Record<string, FieldError | undefined>;
  const messages = Object.fromEntries(Object.keys(names).flatMap((name) => (errors[name]?.message === undefined ? [] : [[name, errors[name].message]])));
  const things = thingsOf<keyof Values & string>(messages as Partial<Record<keyof Values & string, string>>, names);
  const { form: place, goTo } = useMending(refusals === 0 ? [] : things, refusals);
  // A moment later: the form tells of its errors only after it has called this, and there is nothing to go to before.
  const refuse = () => void setTimeout(() => setRefusals((count) => count + 1));
  return {
    place,
    refuse,
    refused: (error: unknown) => {
      showProblem(form, error);
      refuse();
    },
    summary: { things: refusals === 0 ? [] : things, whole: errors.root?.message, onGo: goTo },
  };
}
