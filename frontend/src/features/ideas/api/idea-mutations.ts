import { mutationOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import type { ChangeIdea, CreateIdea, GenerateIdeas, Idea } from "@/lib/api/types";
import type { Step } from "../model/steps";

export const ideaMutations = {
  propose: (brandId: string) =>
    mutationOptions({
      mutationFn: ({ key, wish }: { key: string; wish: GenerateIdeas }) =>
        body(
          api.POST("/ai/brands/{brand_id}/ideas/generate", {
            params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key, Prefer: "respond-async" } },
            body: wish,
          }),
        ),
    }),
  create: (brandId: string) =>
    mutationOptions({
      mutationFn: ({ key, idea }: { key: string; idea: CreateIdea }) =>
        body(api.POST("/ideas/brands/{brand_id}", { params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key } }, body: idea })),
    }),
  /** A change counts for the idea as it was read; if it is another by now, the server refuses. */
  change: ({ id, revision }: Pick<Idea, "id" | "revision">) =>
    mutationOptions({
      mutationFn: (change: ChangeIdea) =>
        body(api.PATCH("/ideas/{idea_id}", { params: { path: { idea_id: id }, header: { "If-Match": `"${revision}"` } }, body: change })),
    }),
  delete: () =>
    mutationOptions({
      mutationFn: async (ideaId: string) => {
        await api.DELETE("/ideas/{idea_id}", { params: { path: { idea_id: ideaId } } });
      },
    }),
};

export function takeStep(ideaId: string, step: Step): Promise<Idea> {
  const params = { path: { idea_id: ideaId } };
  switch (step) {
    case "approve":
      return body(api.POST("/ideas/{idea_id}/approve", { params }));
    case "reject":
      return body(api.POST("/ideas/{idea_id}/reject", { params }));
    case "restore":
      return body(api.POST("/ideas/{idea_id}/restore", { params }));
  }
}
