import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";

export const networkQueries = {
  /** The networks there are, each with its name and its rules. They change when PresenceOS does. */
  all: () =>
    queryOptions({
      queryKey: keys.networks,
      queryFn: ({ signal }) => body(api.GET("/networks", { signal })),
      select: (list) => list.items,
      staleTime: 60 * 60_000,
    }),
};
