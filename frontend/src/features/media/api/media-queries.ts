import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";

const MOST_PER_PAGE = 100;

export const mediaQueries = {
  /** Addresses of a brand's latest pictures by id. They show a picture for an hour, so they are renewed before. */
  addresses: (brandId: string) =>
    queryOptions({
      queryKey: keys.pictures(brandId),
      queryFn: ({ signal }) =>
        body(
          api.GET("/media/brands/{brand_id}", {
            params: { path: { brand_id: brandId }, query: { limit: MOST_PER_PAGE } },
            signal,
          }),
        ),
      select: (page) => new Map(page.items.map((media) => [media.id, media.url])),
      staleTime: 30 * 60_000,
      refetchInterval: 45 * 60_000,
      refetchOnMount: "always",
    }),
};
