import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { KnowledgeFilter, KnowledgeItem } from "@/lib/api/types";
import { pollInterval } from "../model/index-state";

const MOST_FOUND = 10;
/** In tokens of a model: what is shown to people may be as long as what a draft is given. */
const LONGEST_ANSWER = 4000;

export const knowledgeQueries = {
  types: () =>
    queryOptions({
      queryKey: keys.knowledgeTypes,
      queryFn: ({ signal }) => body(api.GET("/knowledge-types", { signal })),
      select: (list) => list.items,
      staleTime: 60 * 60_000,
    }),
  list: (brandId: string, filter: KnowledgeFilter) =>
    infiniteQueryOptions({
      queryKey: keys.knowledge.list(brandId, filter),
      queryFn: ({ pageParam, signal }) =>
        body(
          api.GET("/knowledge/brands/{brand_id}", {
            params: { path: { brand_id: brandId }, query: { ...filter, ...(pageParam !== null && { cursor: pageParam }) } },
            signal,
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next_cursor,
      // What was shown stays until the next filter is answered: a list that went blank at each letter would flicker.
      placeholderData: (before) => before,
      refetchInterval: ({ state }) => pollInterval(state.data?.pages.flatMap(({ items }) => items) ?? [], Date.now()),
    }),
  one: (itemId: string) =>
    queryOptions({
      queryKey: keys.knowledge.one(itemId),
      queryFn: ({ signal }) => body(api.GET("/knowledge/{item_id}", { params: { path: { item_id: itemId } }, signal })),
      refetchInterval: ({ state }) => pollInterval(state.data === undefined ? [] : [state.data], Date.now()),
    }),
  passages: (item: Pick<KnowledgeItem, "id" | "updated_at">) =>
    queryOptions({
      queryKey: keys.knowledge.passages(item),
      queryFn: ({ signal }) => body(api.GET("/knowledge/{item_id}/passages", { params: { path: { item_id: item.id } }, signal })),
      select: (list) => list.items,
      placeholderData: (before) => before,
    }),
  /** A question changes nothing: it may be asked again, and its answer is kept while somebody looks at what was found. */
  search: (brandId: string, question: string) =>
    queryOptions({
      queryKey: keys.knowledge.search(brandId, question),
      queryFn: ({ signal }) =>
        body(api.POST("/knowledge/brands/{brand_id}/search", { params: { path: { brand_id: brandId } }, body: { query: question, limit: MOST_FOUND, max_tokens: LONGEST_ANSWER }, signal })),
      staleTime: 60_000,
      refetchOnWindowFocus: false,
    }),
};
