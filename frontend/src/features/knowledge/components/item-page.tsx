"use client";

import { useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { useEffect, useRef } from "react";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { Skeleton } from "@/components/ui/skeleton";
import { ApiProblem } from "@/lib/api/problem";
import type { Brand, KnowledgeItem, KnowledgeTypeRules } from "@/lib/api/types";
import { useNow } from "@/lib/time/use-now";
import { dayOf, fullTime } from "@/lib/time/words";
import { Temporal } from "temporal-polyfill";
import { knowledgeQueries } from "../api/knowledge-queries";
import { wordsOfType } from "../model/knowledge-words";
import { EditItem } from "./edit-item";
import { IndexNotices } from "./index-notices";
import { ItemBadges } from "./item-badges";
import { ItemPassages } from "./item-passages";
import { ReadItem } from "./read-item";

type ItemPageProps = {
  brand: Brand;
  itemId: string;
  /** The passage that somebody came for. */
  passageId: string | null;
  types: readonly KnowledgeTypeRules[];
  mayEdit: boolean;
  onGone: () => void;
};

/** One item, whole: to be read or changed, with the passages that drafts cite. */
export function ItemPage({ itemId, ...rest }: ItemPageProps) {
  const read = useQuery(knowledgeQueries.one(itemId));
  if (read.data !== undefined) return <Whole item={read.data} {...rest} />;
  if (read.isError) return <Unread error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <div role="status">
      <span className="sr-only">Loading the item</span>
      <Skeleton className="h-96 rounded-2xl" />
    </div>
  );
}

function Whole({ brand, item, passageId, types, mayEdit, onGone }: Omit<ItemPageProps, "itemId"> & { item: KnowledgeItem }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The page changed without a load; whoever cannot see that is set down at its beginning, or at the passage they came for.
  useEffect(() => {
    if (passageId === null) heading.current?.focus();
  }, [passageId]);
  const now = useNow(60_000) ?? Temporal.Now.instant();
  return (
    <article aria-labelledby="item-title" className="grid grid-cols-1 gap-8">
      <header className="grid gap-2">
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <span className="mr-1">{wordsOfType(item.knowledge_type).label}</span>
          <ItemBadges item={item} today={dayOf(now.toString(), brand.timezone)} />
        </p>
        <h1 id="item-title" ref={heading} tabIndex={-1} className="text-xl font-semibold tracking-tight break-words outline-none sm:text-2xl">
          {item.title}
        </h1>
        <p className="text-sm text-ink-soft">
          {originInWords(item)} Last changed {fullTime(item.updated_at, brand.timezone)}.
        </p>
      </header>
      <IndexNotices brandId={brand.id} items={[item]} mayEdit={mayEdit} />
      {mayEdit ? <EditItem item={item} types={types} onGone={onGone} /> : <ReadItem item={item} types={types} />}
      <ItemPassages item={item} wanted={passageId} />
    </article>
  );
}

function originInWords({ origin }: KnowledgeItem): string {
  switch (origin.kind) {
    case "manual":
      return "";
    case "file":
      return origin.name === null ? "From a file." : `From the file ${origin.name}.`;
    case "web":
      return origin.name === null ? "From the web." : `From ${origin.name}.`;
  }
}

function Unread({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (!(error instanceof ApiProblem && error.status === 404)) return <LoadProblem error={error} onRetry={onRetry} />;
  return (
    <>
      <h1 className="sr-only">Item not found</h1>
      <EmptyState icon={SearchX} title="This is not written down here">
        It was deleted, or the link is for another workspace.
      </EmptyState>
    </>
  );
}
