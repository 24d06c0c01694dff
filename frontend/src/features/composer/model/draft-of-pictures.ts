import { ofPictures } from "@/features/post-content/model/kept-pictures";
import { sameShape } from "@/lib/drafts/same-shape";
import type { KeptDraft } from "./kept-draft";
import type { PostDraft } from "./post-draft";

/** Reads a draft that was kept before there were videos, and before networks asked for anything besides. */
export function ofPicturesAlone(kept: unknown, { media: _, options, ...like }: PostDraft): KeptDraft | null {
  const example: { draft: typeof like & { pictures: readonly unknown[] }; attempts: KeptDraft["attempts"] } = { draft: { ...like, pictures: [] }, attempts: {} };
  if (!sameShape(example, kept)) return null;
  const { pictures, ...draft } = kept.draft;
  return { draft: { ...draft, media: ofPictures(pictures), options }, attempts: kept.attempts };
}
