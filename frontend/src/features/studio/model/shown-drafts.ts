import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { keys } from "@/lib/api/keys";
import type { Draft, DraftPage } from "@/lib/api/types";
import { draftQueries } from "../api/draft-queries";

type Pages = InfiniteData<DraftPage, string | null>;

/** Puts a draft, as the server answered with it, wherever it is shown. */
export function showDraft(queryClient: QueryClient, draft: Draft): void {
  queryClient.setQueryData(draftQueries.one(draft.id).queryKey, draft);
  changeList(queryClient, draft.brand_id, (items) => items.map((item) => (item.id === draft.id ? draft : item)));
}

export function takeAway(queryClient: QueryClient, { id, brand_id }: Pick<Draft, "id" | "brand_id">): void {
  queryClient.removeQueries({ queryKey: keys.drafts.one(id) });
  changeList(queryClient, brand_id, (items) => items.filter((item) => item.id !== id));
}

function changeList(queryClient: QueryClient, brandId: string, change: (items: readonly Draft[]) => Draft[]): void {
  queryClient.setQueriesData<Pages>({ queryKey: keys.drafts.ofBrand(brandId) }, (list) =>
    list === undefined ? undefined : { ...list, pages: list.pages.map((page) => ({ ...page, items: change(page.items) })) },
  );
}
