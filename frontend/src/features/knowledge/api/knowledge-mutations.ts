import { mutationOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import type { ChangeKnowledge, CreateKnowledge } from "@/lib/api/types";

export const knowledgeMutations = {
  create: (brandId: string) =>
    mutationOptions({
      mutationFn: ({ key, item }: { key: string; item: CreateKnowledge }) =>
        body(
          api.POST("/knowledge/brands/{brand_id}", {
            params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key } },
            body: item,
          }),
        ),
    }),
  change: (itemId: string) =>
    mutationOptions({
      mutationFn: (change: ChangeKnowledge) =>
        body(api.PATCH("/knowledge/{item_id}", { params: { path: { item_id: itemId } }, body: change })),
    }),
  delete: (itemId: string) =>
    mutationOptions({
      mutationFn: async () => {
        await api.DELETE("/knowledge/{item_id}", { params: { path: { item_id: itemId } } });
      },
    }),
  index: (brandId: string) =>
    mutationOptions({
      mutationFn: async () => {
        await api.POST("/knowledge/brands/{brand_id}/index", { params: { path: { brand_id: brandId } } });
      },
    }),
};
