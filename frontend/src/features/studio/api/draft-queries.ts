import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { CheckText, Draft } from "@/lib/api/types";

export const draftQueries = {
  /** @param ideaId of an idea, when only those that were written from it are wanted */
  ofBrand: (brandId: string, ideaId: string | null = null) =>
    infiniteQueryOptions({
      queryKey: ideaId === null ? keys.drafts.ofBrand(brandId) : keys.drafts.ofIdea(brandId, ideaId),
      queryFn: ({ pageParam, signal }) =>
        body(
          api.GET("/drafts/brands/{brand_id}", {
            params: { path: { brand_id: brandId }, query: { ...(pageParam !== null && { cursor: pageParam }), ...(ideaId !== null && { idea_id: ideaId }) } },
            signal,
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next_cursor,
    }),
  one: (draftId: string) =>
    queryOptions({
      queryKey: keys.drafts.one(draftId),
      queryFn: ({ signal }) => body(api.GET("/drafts/{draft_id}", { params: { path: { draft_id: draftId } }, signal })),
    }),
  versions: ({ id, revision }: Pick<Draft, "id" | "revision">) =>
    queryOptions({
      queryKey: keys.drafts.versions(id, revision),
      queryFn: ({ signal }) => body(api.GET("/drafts/{draft_id}/versions", { params: { path: { draft_id: id } }, signal })),
      select: (list) => list.items,
      placeholderData: (before) => before,
    }),
  /** What there is to say about each variant, as it was written. */
  checks: (draftId: string) =>
    queryOptions({
      queryKey: keys.drafts.checks(draftId),
      queryFn: ({ signal }) => body(api.GET("/drafts/{draft_id}/checks", { params: { path: { draft_id: draftId } }, signal })),
      select: (list) => list.items,
    }),
  /** What there is to say about a text that is being typed. The same text always gets the same answer. */
  check: (brandId: string, text: CheckText) =>
    queryOptions({
      queryKey: keys.drafts.check(brandId, text),
      queryFn: ({ signal }) => body(api.POST("/ai/brands/{brand_id}/check", { params: { path: { brand_id: brandId } }, body: text, signal })),
      placeholderData: (before) => before,
      staleTime: 60_000,
      refetchOnWindowFocus: false,
    }),
};
