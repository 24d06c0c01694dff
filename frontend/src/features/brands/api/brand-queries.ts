import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { components } from "@/lib/api/schema";

type CreateBrand = components["schemas"]["CreateBrand"];
type ChangeBrand = components["schemas"]["ChangeBrand"];
type ChangeVoice = components["schemas"]["ChangeVoice"];

const MOST_PER_PAGE = 100;

export const brandQueries = {
  list: (workspaceId: string) =>
    queryOptions({
      queryKey: keys.brands(workspaceId),
      queryFn: ({ signal }) => allBrands(workspaceId, signal),
      staleTime: 60_000,
    }),
  voice: (brandId: string) =>
    queryOptions({
      queryKey: keys.voice(brandId),
      queryFn: ({ signal }) => body(api.GET("/brands/{brand_id}/voice", { params: { path: { brand_id: brandId } }, signal })),
    }),
};

export const brandMutations = {
  create: () =>
    mutationOptions({
      mutationFn: ({ key, brand }: { key: string; brand: CreateBrand }) =>
        body(api.POST("/brands", { body: brand, params: { header: { "Idempotency-Key": key } } })),
    }),
  change: (brandId: string) =>
    mutationOptions({
      mutationFn: (change: ChangeBrand) =>
        body(api.PATCH("/brands/{brand_id}", { body: change, params: { path: { brand_id: brandId } } })),
    }),
  changeVoice: (brandId: string) =>
    mutationOptions({
      mutationFn: (change: ChangeVoice) =>
        body(api.PATCH("/brands/{brand_id}/voice", { body: change, params: { path: { brand_id: brandId } } })),
    }),
};

/** A person chooses among all brands at once, so the pages are read to the end. */
async function allBrands(workspaceId: string, signal: AbortSignal) {
  const brands = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: MOST_PER_PAGE, ...(cursor !== null && { cursor }) };
    const page = await body(
      api.GET("/workspaces/{workspace_id}/brands", { params: { path: { workspace_id: workspaceId }, query }, signal }),
    );
    brands.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return brands;
}
