"use client";

import { createElement, useState } from "react";
import { NetworkMark } from "@/components/networks/network-mark";
import { takesFirstComment, wholeCaption } from "@/features/post-content/model/words";
import type { Network } from "@/lib/api/types";
import type { Place, PostDraft } from "../model/post-draft";
import { previewOf } from "../previews/preview-of";
import type { PreviewedPost } from "../previews/previewed-post";

type DraftPreviewProps = { draft: PostDraft; places: readonly Place[]; rules: readonly Network[] };

/** The draft as people will meet it, at one of its accounts after the other. */
export function DraftPreview({ draft, places, rules }: DraftPreviewProps) {
  const [accountId, setAccountId] = useState<string | null>(null);
  const place = places.find(({ account }) => account.id === accountId) ?? places[0];
  const network = place?.network ?? rules[0];
  if (network === undefined) return null;
  const post: PreviewedPost = {
    account: place?.account,
    network: network.name,
    piece: draft.media.find(({ status }) => status !== "refused"),
    text: wholeCaption({ ...draft.words, caption: draft.words.caption.trim() }),
    firstComment: takesFirstComment(network) ? draft.words.firstComment.trim() : "",
  };
  return (
    <>
      {places.length > 1 && (
        <div role="group" aria-label="Preview at" className="mb-3 flex flex-wrap gap-1.5">
          {places.map(({ account }) => (
            <button
              key={account.id}
              type="button"
              aria-pressed={account.id === place?.account.id}
              onClick={() => setAccountId(account.id)}
              className="flex h-9 max-w-full items-center gap-1.5 rounded-full border border-line px-3.5 text-sm text-ink-soft transition-colors hover:text-ink aria-pressed:border-transparent aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent"
            >
              <NetworkMark platform={account.platform} />
              <span className="truncate">@{account.account_username}</span>
            </button>
          ))}
        </div>
      )}
      {createElement(previewOf(network.platform), { post })}
    </>
  );
}
