import { mutationOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import type { ChangeDraft, Draft, GenerateDrafts } from "@/lib/api/types";

/** A change counts for the draft as it was read; if it is another by now, the server refuses. */
export type DraftChange = { draft: Pick<Draft, "id" | "revision">; change: ChangeDraft };

export const draftMutations = {
  generate: (brandId: string) =>
    mutationOptions({
      mutationFn: ({ key, wish }: { key: string; wish: GenerateDrafts }) =>
        body(
          api.POST("/ai/brands/{brand_id}/drafts/generate", {
            params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key, Prefer: "respond-async" } },
            body: wish,
          }),
        ),
    }),
  change: () => mutationOptions({ mutationFn: changeDraft }),
  delete: () =>
    mutationOptions({
      mutationFn: async (draftId: string) => {
        await api.DELETE("/drafts/{draft_id}", { params: { path: { draft_id: draftId } } });
      },
    }),
};

export function changeDraft({ draft: { id, revision }, change }: DraftChange): Promise<Draft> {
  return body(api.PATCH("/drafts/{draft_id}", { params: { path: { draft_id: id }, header: { "If-Match": `"${revision}"` } }, body: change }));
}
