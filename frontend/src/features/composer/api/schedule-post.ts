import { api, body } from "@/lib/api/client";
import type { Post, SchedulePost } from "@/lib/api/types";

export function schedulePost(brandId: string, key: string, post: SchedulePost): Promise<Post> {
  return body(
    api.POST("/posts/brands/{brand_id}", {
      params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key } },
      body: post,
    }),
  );
}
