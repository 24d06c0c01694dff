import { refusedFields } from "@/lib/api/refused-fields";

type EditField = "when" | "pictures" | "caption" | "hashtags" | "firstComment" | "lateness";
export type EditProblems = Partial<Record<EditField | "whole", string>>;

const fields: readonly [pointer: string, field: EditField][] = [
  ["/content/media", "pictures"],
  ["/content/caption", "caption"],
  ["/content/hashtags", "hashtags"],
  ["/content/first_comment", "firstComment"],
  ["/lateness", "lateness"],
  ["/scheduled_at", "when"],
  ["/timezone", "when"],
];

/** The server's refusal beside the fields it is about; nothing of what is no refusal of fields. */
export function refusedEdit(error: unknown): EditProblems {
  return refusedFields(error, fields);
}
