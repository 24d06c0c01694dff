import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import { sendFile } from "@/lib/api/send-file";
import type { Job } from "@/lib/api/types";

/** What models can be asked for here. It changes with a deployment, not while somebody looks. */
export const abilityQuery = () =>
  queryOptions({
    queryKey: keys.abilities,
    queryFn: ({ signal }) => body(api.GET("/ai/abilities", { signal })),
    staleTime: Infinity,
  });

/** Asks for a place and sends the recording there. Answers with the name under which a job finds it, for a day. */
export async function uploadRecording(brandId: string, file: File, watch: { signal: AbortSignal; onProgress: (progress: number) => void }): Promise<string> {
  const place = await body(
    api.POST("/ai/brands/{brand_id}/voice/files", {
      params: { path: { brand_id: brandId } },
      body: { file_name: file.name.slice(-255), size_bytes: file.size },
      signal: watch.signal,
    }),
  );
  await sendFile(place, file, watch);
  return place.file_id;
}

export function startTranscription(brandId: string, key: string, fileId: string): Promise<Job> {
  return body(
    api.POST("/ai/brands/{brand_id}/voice/transcribe", {
      params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key, Prefer: "wait=1" } },
      body: { file_id: fileId },
    }),
  );
}
