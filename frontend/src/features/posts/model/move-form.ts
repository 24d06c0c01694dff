import { Temporal } from "temporal-polyfill";
import type { Fields } from "@/components/form/fields";
import type { Keeping } from "@/components/form/use-draft";
import type { Judgement } from "@/components/form/use-form";
import { momentField, timeOf } from "@/features/post-content/model/content";
import type { Wall } from "@/features/post-content/model/moment";
import type { ChangePost } from "@/lib/api/types";
import { sameShape } from "@/lib/drafts/same-shape";

export type MoveValues = { when: Wall };

export const moveFields: Fields<"when", MoveValues> = { when: { ...momentField, value: "when" } };

/**
 * The time that was typed and not moved to. Of no version, unlike an edit: the dialog says when the post is planned for now,
 * so whoever presses then has seen what came between.
 */
export function keptMove(postId: string): Keeping<MoveValues> {
  return {
    name: `move:${postId}`,
    write: ({ when }) => when,
    read: (kept, { when }) => (sameShape({ ...when, which: null }, kept) ? { when: kept as Wall } : null),
  };
}

export function judgeMove({ when }: MoveValues): Judgement<"when", ChangePost> {
  return timeOf(when, Temporal.Now.instant());
}
