import { ApiProblem } from "./problem";

/**
 * The server's refusal beside the fields it is about, by the beginnings of their pointers; what belongs to no field is about
 * the `whole`. Empty when it is no refusal of fields.
 */
export function refusedFields<Field extends string>(
  error: unknown,
  fields: readonly (readonly [pointer: string, field: Field])[],
): Partial<Record<Field | "whole", string>> {
  const problems: Partial<Record<Field | "whole", string>> = {};
  for (const { pointer, detail } of error instanceof ApiProblem ? error.fieldErrors : []) {
    const field = fields.find(([prefix]) => pointer.startsWith(prefix))?.[1] ?? "whole";
    problems[field] = problems[field] === undefined ? detail : `${problems[field]}. ${detail}`;
  }
  return problems;
}
