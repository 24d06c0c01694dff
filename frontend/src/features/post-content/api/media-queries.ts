import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";

const MOST_PER_PAGE = 100;

export const mediaQueries = {
  /** A brand's latest pictures and videos by id. Their addresses are good for an hour, so they are renewed before. */
  shown: (brandId: string) =>
    queryOptions({
      queryKey: keys.media(brandId),
      queryFn: ({ signal }) =>
        body(
          api.GET("/media/brands/{brand_id}", {
            params: { path: { brand_id: brandId }, query: { limit: MOST_PER_PAGE } },
            signal,
          }),
        ),
      select: (page) => new Map(page.items.map((media) => [media.id, media])),
      staleTime: 30 * 60_000,
      refetchInterval: 45 * 60_000,
      refetchOnMount: "always",
    }),
};
