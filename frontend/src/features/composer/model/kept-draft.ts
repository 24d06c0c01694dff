import { keepable } from "@/features/post-content/model/kept-media";
import { type Attempt, attemptOf } from "@/lib/api/attempt";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { sameShape } from "@/lib/drafts/same-shape";
import { ofOneAccount } from "./draft-of-one-account";
import { ofPicturesAlone } from "./draft-of-pictures";
import type { PostDraft } from "./post-draft";

/** By account: under which key the post was or will be sent to it. */
export type Attempts = Readonly<Record<string, Attempt>>;

export type KeptDraft = { draft: PostDraft; attempts: Readonly<Record<string, Pick<Attempt, "key" | "request">>> };

const nameOf = (brandId: string) => `compose:${brandId}`;

/** The draft, and the keys under which it was or will be sent: what is sent again after a reload is the same request. */
export function keepDraft(draft: PostDraft, attempts: Attempts): void {
  const sent = Object.entries(attempts).map(([accountId, { key, request }]) => [accountId, { key, request }]);
  keptDrafts.keep(nameOf(draft.brandId), { draft: { ...draft, media: keepable(draft.media) }, attempts: Object.fromEntries(sent) });
}

/** What was kept of a draft like this one; null when there is nothing, or nothing of this shape. */
export function keptDraft(like: PostDraft): { draft: PostDraft; attempts: Attempts } | null {
  const kept = keptDrafts.find(nameOf(like.brandId));
  const found = sameShape({ draft: like, attempts: {} }, kept) ? (kept as KeptDraft) : (ofPicturesAlone(kept, like) ?? ofOneAccount(kept, like));
  if (found === null) return null;
  return { draft: found.draft, attempts: Object.fromEntries(Object.entries(found.attempts).map(([accountId, sent]) => [accountId, attemptOf(sent)])) };
}

export function forgetDraft(brandId: string): void {
  keptDrafts.forget(nameOf(brandId));
}
