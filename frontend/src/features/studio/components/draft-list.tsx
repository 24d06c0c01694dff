"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { LoadProblem } from "@/components/load-problem";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { useFocusHome } from "@/components/ui/use-focus-home";
import type { Brand, Draft } from "@/lib/api/types";
import { useNow } from "@/lib/time/use-now";
import { distanceInWords } from "@/lib/time/words";
import { draftQueries } from "../api/draft-queries";
import { draftStates, topicInParts } from "../model/draft-words";
import { formats } from "@/lib/formats";
import { DraftControls } from "./draft-controls";

type DraftListProps = {
  brand: Brand;
  /** Only those that were written from this idea. */
  ideaId?: string | null;
  hrefOf: (draftId: string) => string;
  mayEdit: boolean;
};

/** What was drafted before, the newest first. */
export function DraftList({ brand, ideaId = null, hrefOf, mayEdit }: DraftListProps) {
  const list = useInfiniteQuery(draftQueries.ofBrand(brand.id, ideaId));
  const drafts = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const { home, watch } = useFocusHome();
  return (
    <section aria-labelledby="drafts" className="grid grid-cols-1 gap-4" {...watch}>
      <h2 id="drafts" ref={home} tabIndex={-1} className="text-lg font-semibold tracking-tight outline-none">
        {ideaId === null ? "Earlier drafts" : "Drafts from this idea"}
      </h2>
      {list.isError && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton className="h-24 rounded-2xl" />}
      {list.isSuccess && drafts.length === 0 && <p className="rounded-2xl border border-dashed border-line p-5 text-ink-soft">None yet. What is written for {brand.name} is kept here.</p>}
      <ol className="grid grid-cols-1 gap-3">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftCard draft={draft} zone={brand.timezone} href={hrefOf(draft.id)} mayEdit={mayEdit} />
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <Button variant="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()} className="justify-self-center">
          Show more
        </Button>
      )}
    </section>
  );
}

function DraftCard({ draft, zone, href, mayEdit }: { draft: Draft; zone: string; href: string; mayEdit: boolean }) {
  const now = useNow(60_000);
  const state = draftStates[draft.status];
  const caption = draft.version?.caption ?? draft.variants[0]?.caption ?? "";
  return (
    <Card>
      <article aria-label={topicInParts(draft).title} className="grid grid-cols-1 gap-2 p-4 sm:p-5">
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <span>{formats[draft.format].label}</span>
          <Badge tone={state.tone}>{state.label}</Badge>
          {now !== null && <span>{distanceInWords(draft.created_at, now, zone)}</span>}
        </p>
        <h3 className="line-clamp-2 font-medium break-words">{topicInParts(draft).title}</h3>
        <p className="line-clamp-2 text-sm leading-relaxed break-words text-ink-soft">{caption}</p>
        <div className="-mb-1 -ml-2.5 flex flex-wrap items-center gap-1">
          <Button asChild variant="ghost" size="small" className="px-2.5">
            <Link href={href}>
              Open<span className="sr-only"> {topicInParts(draft).title}</span>
              <ChevronRight aria-hidden />
            </Link>
          </Button>
          {mayEdit && <DraftControls draft={draft} />}
        </div>
      </article>
    </Card>
  );
}
