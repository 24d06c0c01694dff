"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useFocusHome } from "@/components/ui/use-focus-home";
import type { Brand, IdeaStatus } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { ideaQueries } from "../api/idea-queries";
import { IdeaCard, type IdeaLinks } from "./idea-card";

type IdeaListProps = { brand: Brand; status: IdeaStatus; label: string; empty: string; links: IdeaLinks; mayEdit: boolean; className?: string; listClassName?: string };

/** The ideas that stand in one place, the newest first. An idea that leaves it gives the focus to its heading. */
export function IdeaList({ brand, status, label, empty, links, mayEdit, className, listClassName }: IdeaListProps) {
  const list = useInfiniteQuery(ideaQueries.list(brand.id, status));
  const ideas = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const { home, watch } = useFocusHome();
  const id = `ideas-${status}`;
  return (
    <section aria-labelledby={id} className={cn("grid grid-cols-1 content-start gap-3", className)} {...watch}>
      <h2 id={id} ref={home} tabIndex={-1} className="flex items-baseline gap-2 text-lg font-semibold tracking-tight outline-none">
        {label}
        {list.isSuccess && (
          <span className="text-sm font-normal text-ink-soft tabular-nums">
            {ideas.length}
            {list.hasNextPage && "+"}
          </span>
        )}
      </h2>
      {list.isError && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton className="h-40 rounded-2xl" />}
      {list.isSuccess && ideas.length === 0 && <p className="rounded-2xl border border-dashed border-line p-4 text-sm text-ink-soft">{empty}</p>}
      <ol className={cn("grid grid-cols-1 gap-3 empty:hidden", listClassName)}>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <IdeaCard idea={idea} links={links} mayEdit={mayEdit} />
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <Button variant="secondary" size="small" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()} className="justify-self-center">
          Show more<span className="sr-only"> of {label}</span>
        </Button>
      )}
    </section>
  );
}
