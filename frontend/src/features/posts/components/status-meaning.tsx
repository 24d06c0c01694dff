"use client";

import type { Ref } from "react";
import type { Post } from "@/lib/api/types";
import { useNow } from "@/lib/time/use-now";
import { distanceInWords, fullTime } from "@/lib/time/words";
import { hasPassed } from "../model/planned";
import { statusWords } from "../model/post-status";

/** What becomes of the post: where whoever pressed a button that is gone reads on. */
export function StatusMeaning({ ref, post, zone }: { ref: Ref<HTMLParagraphElement>; post: Post; zone: string }) {
  const now = useNow();
  const goesOut = ["scheduled", "preparing", "ready"].includes(post.status) && now !== null && !hasPassed(post, now);
  return (
    <p ref={ref} tabIndex={-1} className="rounded-sm">
      {post.not_before === null ? statusWords(post).meaning : lateTurn(post.not_before, zone)}
      {goesOut && ` It goes out ${distanceInWords(post.scheduled_at, now, zone)}.`}
    </p>
  );
}

function lateTurn(notBefore: string, zone: string): string {
  return `It is late, and so are others of this account. They go out one after another; its turn is on ${fullTime(notBefore, zone)}.`;
}
