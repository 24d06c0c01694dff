import { infiniteQueryOptions, mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import type { Post, PostStatus } from "@/lib/api/types";
import { pollInterval } from "../model/post-status";

export const postQueries = {
  ofBrand: (brandId: string, status: PostStatus | null) =>
    infiniteQueryOptions({
      queryKey: ["posts", brandId, status],
      queryFn: ({ pageParam, signal }) =>
        body(
          api.GET("/posts/brands/{brand_id}", {
            params: {
              path: { brand_id: brandId },
              query: { ...(pageParam !== null && { cursor: pageParam }), ...(status !== null && { status }) },
            },
            signal,
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next_cursor,
      // A hidden page stops asking; TanStack Query sees to that.
      refetchInterval: ({ state }) => pollInterval(state.data?.pages.flatMap(({ items }) => items) ?? [], Date.now()),
    }),
  attempts: (post: Post) =>
    queryOptions({
      // Whatever happens to a post shows in updated_at, so its attempts are asked for again just then.
      queryKey: ["attempts", post.id, post.updated_at, post.status],
      queryFn: ({ signal }) => body(api.GET("/posts/{post_id}/jobs", { params: { path: { post_id: post.id } }, signal })),
      placeholderData: (previous) => previous,
    }),
};

export const postMutations = {
  cancel: () =>
    mutationOptions({
      mutationFn: async (post: Post) => {
        // The list carries no ETag. One that is read now and names another revision is not what the person saw.
        const { data, response } = await api.GET("/posts/{post_id}", { params: { path: { post_id: post.id } } });
        if (data?.revision !== post.revision) throw new ChangedMeanwhile();
        const etag = response.headers.get("ETag");
        return body(
          api.POST("/posts/{post_id}/cancel", {
            params: { path: { post_id: post.id }, header: etag === null ? {} : { "If-Match": etag } },
          }),
        );
      },
    }),
};

export class ChangedMeanwhile extends Error {
  constructor() {
    super("The post was changed by somebody else meanwhile. Look at it again before you cancel it.");
    this.name = "ChangedMeanwhile";
  }
}
