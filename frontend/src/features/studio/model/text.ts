import type { Draft, DraftVersion } from "@/lib/api/types";
import { sameShape } from "@/lib/drafts/same-shape";

/** What people will read, and which variant it was made of. */
export type Text = { variantId: string; caption: string; hashtags: readonly string[] };

/** A text as the server has it. */
export type Saved = { revision: number; text: Text };

export function textOf({ variant_id, caption, hashtags }: DraftVersion): Text {
  return { variantId: variant_id, caption, hashtags };
}

export function savedOf({ revision, version }: Pick<Draft, "revision" | "version">): Saved | null {
  return version === null ? null : { revision, text: textOf(version) };
}

/** The server trims: that is no change of anybody's. */
export function isSameText(one: Text, other: Text): boolean {
  return one.variantId === other.variantId && one.caption.trim() === other.caption.trim() && one.hashtags.join(" ") === other.hashtags.join(" ");
}

const example: { base: Saved; text: Text } = { base: { revision: 0, text: { variantId: "", caption: "", hashtags: [] } }, text: { variantId: "", caption: "", hashtags: [] } };

/** What was typed and not saved before the page was left, and what it was typed over. */
export function readKept(kept: unknown): typeof example | null {
  return sameShape(example, kept) ? kept : null;
}

export const keptText = (draftId: string) => `studio:draft:${draftId}`;

/** Without the words from here to there, and without the gap they would leave. */
export function withoutWords(caption: string, start: number, end: number): string {
  const before = caption.slice(0, start);
  const after = caption.slice(end);
  if (before === "" || /\s$/.test(before)) return before.replace(/[^\S\n]+$/, (gap) => (/^[.,!?;:…)]/.test(after) || after === "" ? "" : gap)) + after.replace(/^[^\S\n]+/, "");
  return before + after;
}

/** The sentence in which a word stands. */
export function sentenceAround(caption: string, start: number, end: number): string {
  const from = Math.max(...[". ", "! ", "? ", "\n"].map((stop) => caption.lastIndexOf(stop, start - 1) + stop.length), 0);
  const begin = /[.!?\n]\s?$/.test(caption.slice(0, from)) ? from : 0;
  const rest = /[.!?](?=\s|$)|\n/.exec(caption.slice(end));
  return caption.slice(begin, rest === null ? undefined : end + rest.index + (rest[0] === "\n" ? 0 : 1)).trim();
}
