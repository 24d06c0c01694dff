import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";

/** How many more posts the network takes from an account around an instant. */
export const quotaQuery = (accountId: string, at: string) =>
  queryOptions({
    queryKey: keys.quota(accountId, at),
    queryFn: ({ signal }) =>
      body(api.GET("/connectors/{connector_id}/quota", { params: { path: { connector_id: accountId }, query: { at } }, signal })),
    placeholderData: (previous) => previous,
  });
