"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { KnowledgeItem, Passage } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { knowledgeQueries } from "../api/knowledge-queries";

type ItemPassagesProps = {
  item: KnowledgeItem;
  /** Which one somebody came for. */
  wanted: string | null;
};

/** The pieces in which an item is found, and which drafts cite. */
export function ItemPassages({ item, wanted }: ItemPassagesProps) {
  const passages = useQuery(knowledgeQueries.passages(item));
  const isGone = wanted !== null && passages.data !== undefined && !passages.isPlaceholderData && !passages.data.some(({ id }) => id === wanted);
  return (
    <section aria-labelledby="passages" className="grid grid-cols-1 gap-4">
      <div>
        <h2 id="passages" className="text-lg font-semibold tracking-tight">
          As drafts cite it
        </h2>
        <p className="mt-1 text-sm text-ink-soft">What is saved, in the pieces in which it is found.</p>
      </div>
      {isGone && <Notice role="status">The passage that was found is not here any more: the item has changed since.</Notice>}
      {passages.isError && <LoadProblem error={passages.error} onRetry={() => void passages.refetch()} />}
      {passages.isPending && <Skeleton className="h-24 rounded-2xl" />}
      <ol className="grid grid-cols-1 gap-3">
        {passages.data?.map((passage) => (
          <li key={passage.id}>
            <OnePassage passage={passage} isWanted={passage.id === wanted} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OnePassage({ passage: { heading, body }, isWanted }: { passage: Passage; isWanted: boolean }) {
  const place = useRef<HTMLQuoteElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "center" });
  }, [isWanted]);
  return (
    <blockquote
      ref={place}
      {...(isWanted && { tabIndex: -1 })}
      className={cn("grid gap-1.5 rounded-xl border border-line p-4 outline-none", isWanted && "border-accent bg-accent-soft/40")}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 text-sm font-medium break-words">{heading}</p>
        {isWanted && <Badge tone="accent">Found here</Badge>}
      </div>
      {body !== "" && <p className="text-sm leading-relaxed break-words whitespace-pre-line">{body}</p>}
    </blockquote>
  );
}
