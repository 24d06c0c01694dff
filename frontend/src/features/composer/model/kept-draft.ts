import { type Attempt, attemptOf } from "@/lib/api/attempt";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { sameShape } from "@/lib/drafts/same-shape";
import { keepable } from "@/features/post-content/model/kept-pictures";
import type { Draft } from "./composer-store";

const nameOf = (brandId: string) => `compose:${brandId}`;

/** The draft, and the key under which it was or will be sent: what is sent again after a reload is the same request. */
export function keepDraft(draft: Draft, { key, request }: Attempt): void {
  keptDrafts.keep(nameOf(draft.brandId), { draft: { ...draft, pictures: keepable(draft.pictures) }, attempt: { key, request } });
}

/** What was kept of a draft like this one; null when there is nothing, or nothing of this shape. */
export function keptDraft(like: Draft): { draft: Draft; attempt: Attempt } | null {
  const kept = keptDrafts.find(nameOf(like.brandId));
  const example = { draft: like, attempt: { key: "", request: null as string | null } };
  return sameShape(example, kept) ? { draft: kept.draft, attempt: attemptOf(kept.attempt) } : null;
}

export function forgetDraft(brandId: string): void {
  keptDrafts.forget(nameOf(brandId));
}
