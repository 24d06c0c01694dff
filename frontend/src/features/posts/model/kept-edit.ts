import type { Words } from "@/features/post-content/components/caption-fields";
import type { LatenessPolicy } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { sameShape } from "@/lib/drafts/same-shape";
import { keepable } from "@/features/post-content/model/kept-pictures";
import type { Picture } from "@/features/post-content/model/picture";
import type { Wall } from "@/features/post-content/model/moment";

/** What is typed into the edit of a post, and of which version: saving it later must not write over what came between. */
export type KeptEdit = { etag: string | null; pictures: readonly Picture[]; words: Words; lateness: LatenessPolicy; wall: Wall };

const nameOf = (postId: string) => `edit:${postId}`;

export function keepEdit(postId: string, edit: KeptEdit): void {
  keptDrafts.keep(nameOf(postId), { ...edit, pictures: keepable(edit.pictures) });
}

/** What was kept of an edit like this one; null when there is nothing of this shape. */
export function keptEdit(postId: string, like: KeptEdit): KeptEdit | null {
  const kept = keptDrafts.find(nameOf(postId));
  // Whose time was typed anew has not chosen yet which of two it means.
  return sameShape({ ...like, etag: null, wall: { ...like.wall, which: null } }, kept) ? (kept as KeptEdit) : null;
}

export function forgetEdit(postId: string): void {
  keptDrafts.forget(nameOf(postId));
}
