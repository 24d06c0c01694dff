import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { IdeaStatus } from "@/lib/api/types";

export const ideaQueries = {
  list: (brandId: string, status: IdeaStatus) =>
    infiniteQueryOptions({
      queryKey: keys.ideas.list(brandId, status),
      queryFn: ({ pageParam, signal }) =>
        body(
          api.GET("/ideas/brands/{brand_id}", {
            params: { path: { brand_id: brandId }, query: { status, limit: 20, ...(pageParam !== null && { cursor: pageParam }) } },
            signal,
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next_cursor,
    }),
  one: (ideaId: string) =>
    queryOptions({
      queryKey: keys.ideas.one(ideaId),
      queryFn: ({ signal }) => body(api.GET("/ideas/{idea_id}", { params: { path: { idea_id: ideaId } }, signal })),
    }),
};
