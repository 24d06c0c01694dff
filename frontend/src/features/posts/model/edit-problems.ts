import { inWords } from "@/lib/api/problem";
import { refusedFields } from "@/lib/api/refused-fields";

type EditField = "when" | "pictures" | "caption" | "hashtags" | "firstComment" | "lateness";
export type EditProblems = Partial<Record<EditField | "whole", string>>;

/** What a person calls each field, in the order of the form. */
export const fieldNames: Record<EditField, string> = {
  pictures: "Picture",
  caption: "Caption",
  hashtags: "Hashtags",
  firstComment: "First comment",
  when: "When",
  lateness: "If it cannot go out in time",
};

const fields: readonly [pointer: string, field: EditField][] = [
  ["/content/media", "pictures"],
  ["/content/caption", "caption"],
  ["/content/hashtags", "hashtags"],
  ["/content/first_comment", "firstComment"],
  ["/lateness", "lateness"],
  ["/scheduled_at", "when"],
  ["/timezone", "when"],
];

/** The server's refusal beside the fields it is about. */
export function refusedEdit(error: unknown): EditProblems {
  const problems = refusedFields(error, fields);
  return Object.keys(problems).length > 0 ? problems : { whole: inWords(error) };
}

export type MoveProblems = Partial<Record<"when" | "whole", string>>;

export function refusedMove(error: unknown): MoveProblems {
  const problems = refusedFields(error, [["/scheduled_at", "when"], ["/timezone", "when"]]);
  return Object.keys(problems).length > 0 ? problems : { whole: inWords(error) };
}
