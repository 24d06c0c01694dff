"use client";

import { Bookmark, Ellipsis, Heart, ImageIcon, MessageCircle, Send } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import type { Connector } from "@/lib/api/types";
import { wholeCaption } from "@/features/post-content/model/caption";
import type { Draft } from "../model/composer-store";

/** The post as people will meet it. Its buttons are drawn, not there. */
export function InstagramPreview({ draft, account }: { draft: Draft; account: Connector | undefined }) {
  const username = account?.account_username ?? "your account";
  const picture = draft.pictures.find(({ status }) => status !== "refused");
  const text = wholeCaption(draft.caption.trim(), draft.hashtags);
  return (
    <figure className="overflow-hidden rounded-2xl border border-line bg-surface">
      <figcaption className="sr-only">Preview of the post</figcaption>
      <div className="flex items-center gap-3 px-3.5 py-3">
        <Avatar name={username} src={account?.avatar_url ?? null} className="size-8" />
        <span className="min-w-0 flex-1 truncate text-sm font-semibold">{username}</span>
        <Ellipsis aria-hidden className="size-5" />
      </div>
      {picture === undefined ? (
        <div className="grid aspect-square place-items-center bg-raised text-ink-soft">
          <span className="grid justify-items-center gap-2 text-sm">
            <ImageIcon aria-hidden className="size-8" strokeWidth={1.4} />
            The picture appears here
          </span>
        </div>
      ) : (
        <img
          src={picture.preview}
          alt={picture.altText === "" ? "The chosen picture, without alternative text" : picture.altText}
          className="max-h-[36rem] w-full object-cover"
        />
      )}
      <div aria-hidden className="flex gap-4 px-3.5 pt-3">
        <Heart className="size-6" strokeWidth={1.7} />
        <MessageCircle className="size-6" strokeWidth={1.7} />
        <Send className="size-6" strokeWidth={1.7} />
        <Bookmark className="ml-auto size-6" strokeWidth={1.7} />
      </div>
      <p className="px-3.5 pt-2.5 pb-4 text-sm leading-relaxed wrap-anywhere whitespace-pre-wrap">
        {text === "" ? <span className="text-ink-soft">The caption appears here.</span> : <WithLinks username={username} text={text} />}
      </p>
      {draft.firstComment.trim() !== "" && (
        <p className="border-t border-line px-3.5 py-3 text-sm leading-relaxed wrap-anywhere whitespace-pre-wrap">
          <WithLinks username={username} text={draft.firstComment.trim()} />
        </p>
      )}
    </figure>
  );
}

function WithLinks({ username, text }: { username: string; text: string }) {
  return (
    <>
      <span className="font-semibold">{username}</span>{" "}
      {text.split(/([#@][\p{L}\p{M}\p{N}_.]+)/u).map((part, index) =>
        /^[#@]/.test(part) ? (
          <span key={index} className="text-busy">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
