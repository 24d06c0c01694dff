import { mutationOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import type { ChangePost, MovePosts, Post } from "@/lib/api/types";
import type { ReadPost } from "./post-queries";

export type Outcome = "published" | "not_published";

/** What people do to a post. Each counts for the post as it was shown; if it is another by now, the server refuses. */
export const postChanges = {
  change: () =>
    mutationOptions({
      mutationFn: ({ read, change }: { read: ReadPost; change: ChangePost }) =>
        changed(api.PATCH("/posts/{post_id}", { params: asShown(read), body: change })),
    }),
  publishNow: () => mutationOptions({ mutationFn: (read: ReadPost) => changed(api.POST("/posts/{post_id}/publish-now", { params: asShown(read) })) }),
  retry: () => mutationOptions({ mutationFn: (read: ReadPost) => changed(api.POST("/posts/{post_id}/retry", { params: asShown(read) })) }),
  cancel: () => mutationOptions({ mutationFn: (read: ReadPost) => changed(api.POST("/posts/{post_id}/cancel", { params: asShown(read) })) }),
  resolve: () =>
    mutationOptions({
      mutationFn: ({ read, outcome }: { read: ReadPost; outcome: Outcome }) =>
        changed(api.POST("/posts/{post_id}/resolve", { params: asShown(read), body: { outcome } })),
    }),
  move: (brandId: string) =>
    mutationOptions({
      mutationFn: ({ key, move }: { key: string; move: MovePosts }) =>
        body(
          api.POST("/posts/brands/{brand_id}/move", {
            params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key } },
            body: move,
          }),
        ),
    }),
};

function asShown({ post, etag }: ReadPost) {
  return { path: { post_id: post.id }, header: etag === null ? {} : { "If-Match": etag } };
}

async function changed(call: Promise<{ data?: Post; response: Response }>): Promise<ReadPost> {
  const post = await body(call);
  return { post, etag: (await call).response.headers.get("ETag") };
}
