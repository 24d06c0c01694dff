"use client";

import type { Ref } from "react";
import type { Connector, Post } from "@/lib/api/types";
import { useNow } from "@/lib/time/use-now";
import { distanceInWords, fullTime } from "@/lib/time/words";
import { hasPassed } from "../model/planned";
import { hindered, shownState } from "../model/post-status";

type StatusMeaningProps = { ref: Ref<HTMLParagraphElement>; post: Post; account: Connector | undefined; zone: string };

/** What becomes of the post: where whoever pressed a button that is gone reads on. */
export function StatusMeaning({ ref, post, account, zone }: StatusMeaningProps) {
  const now = useNow();
  const isKept = hindered(post, account) !== null;
  const goesOut = ["scheduled", "preparing", "ready"].includes(post.status) && !isKept && now !== null && !hasPassed(post, now);
  return (
    <p ref={ref} tabIndex={-1} className="rounded-sm">
      {post.not_before === null || isKept ? shownState(post, account).meaning : lateTurn(post.not_before, zone)}
      {goesOut && ` It goes out ${distanceInWords(post.scheduled_at, now, zone)}.`}
    </p>
  );
}

function lateTurn(notBefore: string, zone: string): string {
  return `It is late, and so are others of this account. They go out one after another; its turn is on ${fullTime(notBefore, zone)}.`;
}
