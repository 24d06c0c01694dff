import { mutationOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import type { SchedulePost } from "@/lib/api/types";

export const schedulePost = (brandId: string) =>
  mutationOptions({
    mutationFn: ({ key, post }: { key: string; post: SchedulePost }) =>
      body(
        api.POST("/posts/brands/{brand_id}", {
          params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key } },
          body: post,
        }),
      ),
  });
