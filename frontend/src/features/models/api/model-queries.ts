import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";

const AGAIN_MS = 30_000;

export const modelQueries = {
  /** Asked again while somebody looks: a model that does not answer may answer the next moment. */
  all: () =>
    queryOptions({
      queryKey: keys.models.all,
      queryFn: ({ signal }) => body(api.GET("/ai/models", { signal })),
      select: (list) => list.items,
      refetchInterval: AGAIN_MS,
    }),
  usage: (month: string) =>
    queryOptions({
      queryKey: keys.models.usage(month),
      queryFn: ({ signal }) => body(api.GET("/ai/usage", { params: { query: { month } }, signal })),
      placeholderData: (before) => before,
    }),
  keys: (workspaceId: string) =>
    queryOptions({
      queryKey: keys.models.keys(workspaceId),
      queryFn: ({ signal }) => body(api.GET("/workspaces/{workspace_id}/model-keys", { params: { path: { workspace_id: workspaceId } }, signal })),
      select: (list) => list.items,
    }),
};

export const modelMutations = {
  setKey: (workspaceId: string, provider: string) =>
    mutationOptions({
      mutationFn: (key: string) =>
        body(
          api.PUT("/workspaces/{workspace_id}/model-keys/{provider}", {
            params: { path: { workspace_id: workspaceId, provider } },
            body: { key },
          }),
        ),
      // What was sent is a secret: it is not kept for longer than the call takes.
      gcTime: 0,
    }),
  removeKey: (workspaceId: string, provider: string) =>
    mutationOptions({
      mutationFn: async () => {
        await api.DELETE("/workspaces/{workspace_id}/model-keys/{provider}", { params: { path: { workspace_id: workspaceId, provider } } });
      },
    }),
};
