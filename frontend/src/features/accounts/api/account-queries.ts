import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { components } from "@/lib/api/schema";
import type { Platform } from "@/lib/api/types";
import { webAddress } from "@/lib/web-address";

export type FinishAuthorization = components["schemas"]["FinishAuthorization"];

/** Where to, and what the person was asked for it. */
export type Connecting = { platform: Platform; inputs: Record<string, string> };

export const accountQueries = {
  ofBrand: (brandId: string) =>
    queryOptions({
      queryKey: keys.accounts(brandId),
      queryFn: ({ signal }) => body(api.GET("/connectors/brands/{brand_id}", { params: { path: { brand_id: brandId } }, signal })),
      select: (list) => list.items,
    }),
};

export const accountMutations = {
  connect: (brandId: string) =>
    mutationOptions({
      mutationFn: async ({ platform, inputs }: Connecting) => {
        const begun = await body(api.POST("/connectors/oauth/url", { body: { brand_id: brandId, platform, inputs } }));
        if (webAddress(begun.authorization_url) === null) throw new Error("the address to ask for permission at is not on the web");
        return begun;
      },
    }),
  choose: (choiceId: string) =>
    mutationOptions({
      mutationFn: async (accountIds: string[]) =>
        (await body(api.POST("/connectors/oauth/choice", { body: { choice_id: choiceId, account_ids: accountIds } }))).items,
    }),
  pause: () =>
    mutationOptions({
      mutationFn: (connectorId: string) => body(api.POST("/connectors/{connector_id}/pause", { params: { path: { connector_id: connectorId } } })),
    }),
  resume: () =>
    mutationOptions({
      mutationFn: (connectorId: string) => body(api.POST("/connectors/{connector_id}/resume", { params: { path: { connector_id: connectorId } } })),
    }),
  disconnect: () =>
    mutationOptions({
      mutationFn: async (connectorId: string) => {
        await api.DELETE("/connectors/{connector_id}", { params: { path: { connector_id: connectorId } } });
      },
    }),
};
