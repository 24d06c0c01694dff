"use client";

import { Avatar } from "@/components/ui/avatar";
import { NoCaption, PreviewMedia, WithLinks } from "./preview-parts";
import type { PreviewedPost } from "./previewed-post";

/** For a network whose own way of showing a post nobody has drawn: who says it, what is said, what is shown. */
export function PlainPreview({ post: { account, network, piece, text, firstComment } }: { post: PreviewedPost }) {
  const name = account?.account_name ?? "Your account";
  return (
    <figure className="overflow-hidden rounded-2xl border border-line bg-surface">
      <figcaption className="sr-only">Preview of the post</figcaption>
      <div className="flex items-center gap-3 px-4 pt-4">
        <Avatar name={name} src={account?.avatar_url ?? null} className="size-10" />
        <div className="min-w-0 flex-1 leading-snug">
          <p className="truncate text-sm font-semibold">{name}</p>
          <p className="truncate text-sm text-ink-soft">{account === undefined ? network : `@${account.account_username} on ${network}`}</p>
        </div>
      </div>
      <p className="p-4 text-sm leading-relaxed wrap-anywhere whitespace-pre-wrap">{text === "" ? <NoCaption /> : <WithLinks text={text} />}</p>
      <PreviewMedia piece={piece} />
      {firstComment !== "" && (
        <p className="border-t border-line px-4 py-3 text-sm leading-relaxed wrap-anywhere whitespace-pre-wrap">
          <span className="text-ink-soft">First comment: </span>
          <WithLinks text={firstComment} />
        </p>
      )}
    </figure>
  );
}
