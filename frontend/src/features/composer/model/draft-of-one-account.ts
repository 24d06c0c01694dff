import { ofPictures } from "@/features/post-content/model/kept-pictures";
import { sameShape } from "@/lib/drafts/same-shape";
import type { KeptDraft } from "./kept-draft";
import type { PostDraft } from "./post-draft";

/** Reads a draft that was kept while a post had one account, and everything about it lay side by side. */
export function ofOneAccount(kept: unknown, { brandId, words, when, lateness }: PostDraft): KeptDraft | null {
  const example = {
    draft: { brandId, accountId: null as string | null, pictures: [] as unknown[], ...words, ...when, which: null as typeof when.which, lateness },
    attempt: { key: "", wish: null as string | null },
  };
  if (!sameShape(example, kept)) return null;
  const { draft, attempt } = kept;
  const { caption, hashtags, firstComment, date, time, zone, which } = draft;
  const { accountId } = draft;
  return {
    draft: {
      brandId,
      targets: accountId === null ? [] : [{ accountId, refusal: null }],
      media: ofPictures(draft.pictures),
      words: { caption, hashtags, firstComment },
      options: {},
      when: { date, time, zone, which },
      lateness: draft.lateness,
    },
    attempts: accountId === null ? {} : { [accountId]: { key: attempt.key, request: attempt.wish } },
  };
}
