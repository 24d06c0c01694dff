"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Filter as FilterIcon } from "lucide-react";
import { Temporal } from "temporal-polyfill";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useFocusHome } from "@/components/ui/use-focus-home";
import type { Brand, KnowledgeFilter as Filter, KnowledgeSummary, KnowledgeTypeRules } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { useNow } from "@/lib/time/use-now";
import { dayOf } from "@/lib/time/words";
import { knowledgeQueries } from "../api/knowledge-queries";
import { rulesOf } from "../model/item-values";
import { IndexNotices } from "./index-notices";
import { ItemCard } from "./item-card";
import { KnowledgeFilter } from "./knowledge-filter";
import { Starters } from "./starters";

type KnowledgeListProps = {
  brand: Brand;
  types: readonly KnowledgeTypeRules[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Where an item is shown. */
  hrefOf: (itemId: string) => string;
  mayEdit: boolean;
};

/** What a brand knows, the newest first. */
export function KnowledgeList({ brand, types, filter, onFilter, hrefOf, mayEdit }: KnowledgeListProps) {
  const list = useInfiniteQuery(knowledgeQueries.list(brand.id, filter));
  const { home, watch } = useFocusHome();
  const now = useNow(60_000) ?? Temporal.Now.instant();
  const isFiltered = Object.keys(filter).length > 0;
  if (list.isError && list.data === undefined) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0 && !isFiltered && !list.isPlaceholderData) return <Starters brand={brand} types={types} mayEdit={mayEdit} />;

  return (
    <section aria-labelledby="known" className="grid grid-cols-1 gap-5" {...watch}>
      <h2 id="known" ref={home} tabIndex={-1} className="text-lg font-semibold tracking-tight outline-none">
        Written down
      </h2>
      {list.isError && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      <KnowledgeFilter filter={filter} types={types} onChange={onFilter} />
      <IndexNotices brandId={brand.id} items={items} mayEdit={mayEdit} />
      {items.length === 0 && !list.isPlaceholderData && <NoneLikeThis brand={brand} onAll={() => onFilter({})} />}
      <ul className={cn("grid grid-cols-1 gap-3 transition-opacity", list.isPlaceholderData && "opacity-60")}>
        {items.map((item) => (
          <li key={item.id}>
            <ItemCard item={item} rules={rulesOf(item.knowledge_type, types)} today={dayOf(now.toString(), brand.timezone)} href={hrefOf(item.id)} mayEdit={mayEdit} />
          </li>
        ))}
      </ul>
      <Counted items={items} isAll={!list.hasNextPage} isFiltered={isFiltered} />
      {list.hasNextPage && (
        <Button variant="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()} className="justify-self-start">
          Show more
        </Button>
      )}
    </section>
  );
}

/** Says to those who cannot see it how much a filter has left. */
function Counted({ items, isAll, isFiltered }: { items: readonly KnowledgeSummary[]; isAll: boolean; isFiltered: boolean }) {
  const count = items.length === 1 ? "1 item" : `${items.length} items`;
  return (
    <p role="status" className="sr-only">
      {isFiltered ? `${count}${isAll ? "" : ", and more"} with this filter` : ""}
    </p>
  );
}

function Loading() {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">Loading what the brand knows</span>
      <Skeleton className="h-36 rounded-2xl" />
      <Skeleton className="h-36 rounded-2xl" />
    </div>
  );
}

function NoneLikeThis({ brand, onAll }: { brand: Brand; onAll: () => void }) {
  return (
    <EmptyState
      icon={FilterIcon}
      title="Nothing is like this"
      action={
        <Button variant="secondary" onClick={onAll}>
          Show everything
        </Button>
      }
    >
      What {brand.name} knows besides is not shown here.
    </EmptyState>
  );
}
