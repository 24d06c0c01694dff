import { ApiProblem } from "@/lib/api/problem";

type EditField = "caption" | "hashtags" | "firstComment" | "lateness" | "whole";
export type EditProblems = Partial<Record<EditField, string>>;

const fields: readonly [pointer: string, field: EditField][] = [
  ["/content/caption", "caption"],
  ["/content/hashtags", "hashtags"],
  ["/content/first_comment", "firstComment"],
  ["/lateness", "lateness"],
];

/** The server's refusal beside the fields it is about; nothing of what is no refusal of fields. */
export function refusedEdit(error: unknown): EditProblems {
  const problems: EditProblems = {};
  for (const { pointer, detail } of error instanceof ApiProblem ? error.fieldErrors : []) {
    const field = fields.find(([prefix]) => pointer.startsWith(prefix))?.[1] ?? "whole";
    problems[field] = problems[field] === undefined ? detail : `${problems[field]}. ${detail}`;
  }
  return problems;
}
