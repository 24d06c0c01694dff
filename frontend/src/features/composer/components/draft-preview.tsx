"use client";

import { createElement } from "react";
import { wholeCaption } from "@/features/post-content/model/caption";
import type { Connector, Network } from "@/lib/api/types";
import type { Draft } from "../model/composer-store";
import { previewOf } from "../previews/preview-of";
import type { PreviewedPost } from "../previews/previewed-post";

/** The draft as people will meet it at one of its accounts. */
export function DraftPreview({ draft, account, network }: { draft: Draft; account: Connector | undefined; network: Network }) {
  const post: PreviewedPost = {
    account,
    network: network.name,
    picture: draft.pictures.find(({ status }) => status !== "refused"),
    text: wholeCaption(draft.caption.trim(), draft.hashtags),
    firstComment: network.first_comment_max_characters > 0 ? draft.firstComment.trim() : "",
  };
  return createElement(previewOf(network.platform), { post });
}
