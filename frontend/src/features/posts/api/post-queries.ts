import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { Post, PostGroup, PostStatus, WrittenFrom } from "@/lib/api/types";
import { pollInterval } from "../model/post-status";

/** A post as it was read, and the mark by which the server knows whether that is still so. */
export type ReadPost = { post: PostAlone; etag: string | null };

/** What a post was written from is told where it is read alone, and not when it has been changed. */
export type PostAlone = Post & { written_from?: WrittenFrom | null };

export const postQueries = {
  /** Whatever is known of a brand's posts. */
  ofBrand: (brandId: string) => ({ queryKey: keys.posts.ofBrand(brandId) }),
  group: (brandId: string, group: PostGroup, status: PostStatus | null) =>
    infiniteQueryOptions({
      queryKey: keys.posts.group(brandId, group, status),
      queryFn: ({ pageParam, signal }) =>
        body(
          api.GET("/posts/brands/{brand_id}", {
            params: {
              path: { brand_id: brandId },
              query: { group, ...(pageParam !== null && { cursor: pageParam }), ...(status !== null && { status }) },
            },
            signal,
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next_cursor,
      // A hidden page stops asking; TanStack Query sees to that.
      refetchInterval: ({ state }) => pollInterval(state.data?.pages.flatMap(({ items }) => items) ?? [], Date.now()),
    }),
  one: (postId: string) =>
    queryOptions({
      queryKey: keys.posts.one(postId),
      queryFn: async ({ signal }): Promise<ReadPost> => {
        const answer = api.GET("/posts/{post_id}", { params: { path: { post_id: postId } }, signal });
        return { post: await body(answer), etag: (await answer).response.headers.get("ETag") };
      },
      refetchInterval: ({ state }) => pollInterval(state.data === undefined ? [] : [state.data.post], Date.now()),
    }),
  attempts: (post: Post) =>
    queryOptions({
      queryKey: keys.posts.attempts(post),
      queryFn: ({ signal }) => body(api.GET("/posts/{post_id}/jobs", { params: { path: { post_id: post.id } }, signal })),
      placeholderData: (previous) => previous,
    }),
};
