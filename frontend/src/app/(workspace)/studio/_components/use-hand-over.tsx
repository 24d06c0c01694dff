"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Temporal } from "temporal-polyfill";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toaster";
import { paths } from "@/config/paths";
import { accountQueries } from "@/features/accounts/api/account-queries";
import { useComposer } from "@/features/composer/model/composer-store";
import { firstDraft } from "@/features/composer/model/first-draft";
import type { PostDraft } from "@/features/composer/model/post-draft";
import { mediaQueries } from "@/features/post-content/api/media-queries";
import { piecesOf } from "@/features/post-content/model/media-piece";
import { letGo } from "@/features/post-content/model/use-media";
import type { Text } from "@/features/studio/model/text";
import { inWords } from "@/lib/api/problem";
import type { Brand, Connector, MediaItem, PostContent } from "@/lib/api/types";
import { useCurrentBrand } from "../../_components/current-brand";

type Waiting = HandedOver & { before: string };
type HandedOver = { text: Text; settle: () => Promise<void>; media: PostContent["media"] };

/**
 * Takes the text of a draft to the composer, and asks first where that would take the place of another. The post that comes
 * of it remembers the draft.
 */
export function useHandOver(draftId: string) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const toast = useToast();
  const accounts = useQuery(accountQueries.ofBrand(brand.id));
  const library = useQuery(mediaQueries.shown(brand.id));
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  function take({ text, settle, media }: HandedOver) {
    setWaiting(null);
    useComposer.getState().set("words", (words) => ({ ...words, caption: text.caption, hashtags: text.hashtags }));
    if (media.length > 0) show(media);
    useComposer.getState().set("writtenFrom", draftId);
    settle().catch((error: unknown) => toast("bad", `The text is in the composer, but the draft does not have what was typed last. ${inWords(error)}`));
    router.push(paths.compose(brand.id));
  }

  /** What was there stays in the brand's library. What is gone from that by now is left out. */
  function show(media: PostContent["media"]) {
    const known = library.data ?? new Map<string, MediaItem>();
    const pieces = piecesOf(library.data === undefined ? media : media.filter(({ media_id }) => known.has(media_id)), known);
    useComposer.getState().set("media", (before) => {
      letGo(before);
      return pieces;
    });
  }

  function use(text: Text, settle: () => Promise<void>, media: PostContent["media"]) {
    if (accounts.data === undefined) {
      toast("bad", accounts.error === null ? "Wait a moment: the accounts are still being read." : inWords(accounts.error));
      return;
    }
    const { words, media: shown } = composing(brand, accounts.data);
    const isOther = (words.caption.trim() !== "" || words.hashtags.length > 0) && words.caption !== text.caption;
    if (isOther || (media.length > 0 && shown.length > 0)) setWaiting({ text, settle, media, before: words.caption });
    else take({ text, settle, media });
  }

  const question = (
    <ConfirmDialog
      open={waiting !== null}
      onOpenChange={() => setWaiting(null)}
      title="Replace what is in the composer?"
      description={
        <>
          A post is being written there:
          <span className="mt-2 line-clamp-3 block border-l-2 border-line pl-3">{waiting?.before === "" ? "(only hashtags)" : waiting?.before}</span>
          <span className="mt-2 block">{replaced(waiting)}</span>
        </>
      }
      confirm="Replace the text"
      keep="Leave it"
      busy={false}
      onConfirm={() => waiting !== null && take(waiting)}
    />
  );
  return { use, question };
}

function replaced(waiting: Waiting | null): string {
  return waiting === null || waiting.media.length === 0
    ? "Its caption and hashtags would be replaced. Its pictures, accounts and time stay."
    : "Its caption, hashtags and pictures would be replaced. Its accounts and time stay.";
}

/** The post of this brand that is being composed: as it is, as it was kept, or a new one. */
function composing(brand: Brand, accounts: readonly Connector[]): PostDraft {
  const { draft, begin } = useComposer.getState();
  if (draft?.brandId === brand.id) return draft;
  const first = firstDraft(brand, accounts, Temporal.Now.instant());
  begin(first);
  return useComposer.getState().draft ?? first;
}
