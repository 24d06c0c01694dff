"use client";

import { Bookmark, Ellipsis, Heart, MessageCircle, Send } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { NoCaption, PreviewMedia, WithLinks } from "./preview-parts";
import type { PreviewedPost } from "./previewed-post";

/** Its buttons are drawn, not there. */
export function InstagramPreview({ post: { account, piece, text, firstComment } }: { post: PreviewedPost }) {
  const username = account?.account_username ?? "your account";
  return (
    <figure className="overflow-hidden rounded-2xl border border-line bg-surface">
      <figcaption className="sr-only">Preview of the post</figcaption>
      <div className="flex items-center gap-3 px-3.5 py-3">
        <Avatar name={username} src={account?.avatar_url ?? null} className="size-8" />
        <span className="min-w-0 flex-1 truncate text-sm font-semibold">{username}</span>
        <Ellipsis aria-hidden className="size-5" />
      </div>
      <PreviewMedia piece={piece} />
      <div aria-hidden className="flex gap-4 px-3.5 pt-3">
        <Heart className="size-6" strokeWidth={1.7} />
        <MessageCircle className="size-6" strokeWidth={1.7} />
        <Send className="size-6" strokeWidth={1.7} />
        <Bookmark className="ml-auto size-6" strokeWidth={1.7} />
      </div>
      <p className="px-3.5 pt-2.5 pb-4 text-sm leading-relaxed wrap-anywhere whitespace-pre-wrap">
        {text === "" ? <NoCaption /> : <Said by={username} text={text} />}
      </p>
      {firstComment !== "" && (
        <p className="border-t border-line px-3.5 py-3 text-sm leading-relaxed wrap-anywhere whitespace-pre-wrap">
          <Said by={username} text={firstComment} />
        </p>
      )}
    </figure>
  );
}

function Said({ by, text }: { by: string; text: string }) {
  return (
    <>
      <span className="font-semibold">{by}</span> <WithLinks text={text} />
    </>
  );
}
