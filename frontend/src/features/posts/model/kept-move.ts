import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { sameShape } from "@/lib/drafts/same-shape";
import type { Wall } from "@/features/post-content/model/moment";

const nameOf = (postId: string) => `move:${postId}`;

/**
 * The time that was typed and not moved to. Of no version, unlike an edit: the dialog says when the post is planned for now,
 * so whoever presses then has seen what came between.
 */
export function keepMove(postId: string, wall: Wall): void {
  keptDrafts.keep(nameOf(postId), wall);
}

/** What was kept of a move like this one; null when there is nothing of this shape. */
export function keptMove(postId: string, like: Wall): Wall | null {
  const kept = keptDrafts.find(nameOf(postId));
  return sameShape({ ...like, which: null }, kept) ? (kept as Wall) : null;
}

export function forgetMove(postId: string): void {
  keptDrafts.forget(nameOf(postId));
}
