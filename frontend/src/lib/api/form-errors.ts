import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { ApiProblem, inWords } from "./problem";

/**
 * Puts each wrong field's reason beside that field and focuses the first one.
 * Whatever belongs to no field of this form stands above it (`errors.root`).
 */
export function showProblem<Values extends FieldValues>(form: UseFormReturn<Values>, error: unknown): void {
  const names = Object.keys(form.getValues());
  const unplaced: string[] = [];
  let focused = false;
  for (const { pointer, detail } of error instanceof ApiProblem ? error.fieldErrors : []) {
    const name = pointer.split("/").find((part) => part !== "") ?? "";
    if (!names.includes(name)) {
      unplaced.push(detail);
      continue;
    }
    form.setError(name as FieldPath<Values>, { type: "server", message: detail }, { shouldFocus: !focused });
    focused = true;
  }
  if (!focused || unplaced.length > 0) {
    form.setError("root", { type: "server", message: unplaced.length > 0 ? unplaced.join(". ") : inWords(error) });
  }
}
