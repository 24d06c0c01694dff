import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { keys } from "@/lib/api/keys";
import type { KnowledgePage, KnowledgeSummary, KnownItem } from "@/lib/api/types";
import { knowledgeQueries } from "../api/knowledge-queries";

type Lists = InfiniteData<KnowledgePage, string | null>;

/** Shows a change of one item wherever it is shown, before anybody has asked the server again. */
export function showChange(client: QueryClient, item: KnownItem, change: Partial<Pick<KnownItem, "featured" | "active">>): void {
  inLists(client, item.brand_id, (items) => items.map((each) => (each.id === item.id ? { ...each, ...change } : each)));
  client.setQueryData(knowledgeQueries.one(item.id).queryKey, (one) => (one === undefined ? one : { ...one, ...change }));
}

/** Takes an item out of every list. */
export function takeAway(client: QueryClient, item: KnownItem): void {
  inLists(client, item.brand_id, (items) => items.filter(({ id }) => id !== item.id));
  client.removeQueries({ queryKey: keys.knowledge.one(item.id) });
}

function inLists(client: QueryClient, brandId: string, change: (items: KnowledgeSummary[]) => KnowledgeSummary[]): void {
  client.setQueriesData<Lists>({ queryKey: keys.knowledge.lists(brandId) }, (lists) =>
    lists === undefined ? lists : { ...lists, pages: lists.pages.map((page) => ({ ...page, items: change(page.items) })) },
  );
}
