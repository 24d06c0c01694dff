import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { keys } from "@/lib/api/keys";
import type { Idea, IdeaPage, IdeaStatus } from "@/lib/api/types";
import { ideaQueries } from "../api/idea-queries";

type Pages = InfiniteData<IdeaPage, string | null>;

/** Takes an idea from where it is shown to where it stands now, at its top, before anybody has asked the server again. */
export function showMoved(queryClient: QueryClient, idea: Idea): void {
  takeAway(queryClient, idea);
  change(queryClient, idea.brand_id, idea.status, (items, page) => (page === 0 ? [idea, ...items] : items));
}

/** Puts an idea, as the server answered with it, wherever it is shown. */
export function showChanged(queryClient: QueryClient, idea: Idea): void {
  queryClient.setQueryData(ideaQueries.one(idea.id).queryKey, idea);
  change(queryClient, idea.brand_id, idea.status, (items) => items.map((item) => (item.id === idea.id ? idea : item)));
}

export function takeAway(queryClient: QueryClient, { id, brand_id }: Pick<Idea, "id" | "brand_id">): void {
  const statuses: readonly IdeaStatus[] = ["new", "approved", "used", "rejected"];
  statuses.forEach((status) => change(queryClient, brand_id, status, (items) => items.filter((item) => item.id !== id)));
}

function change(queryClient: QueryClient, brandId: string, status: IdeaStatus, next: (items: Idea[], page: number) => Idea[]): void {
  queryClient.setQueryData<Pages>(keys.ideas.list(brandId, status), (list) =>
    list === undefined ? undefined : { ...list, pages: list.pages.map((page, index) => ({ ...page, items: next(page.items, index) })) },
  );
}
