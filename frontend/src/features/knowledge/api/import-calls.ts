import { api, body } from "@/lib/api/client";
import { sendFile } from "@/lib/api/send-file";
import type { ImportKnowledge, Job } from "@/lib/api/types";

/** Asks for a place and sends the file there. Answers with the name under which an import finds it, for a day. */
export async function uploadForImport(brandId: string, file: File, watch: { signal: AbortSignal; onProgress: (progress: number) => void }): Promise<string> {
  const place = await body(
    api.POST("/knowledge/brands/{brand_id}/files", {
      params: { path: { brand_id: brandId } },
      body: { file_name: file.name.slice(-255), size_bytes: file.size },
      signal: watch.signal,
    }),
  );
  await sendFile(place, file, watch);
  return place.file_id;
}

// What is short is over by then; of what is not, a person wants to see how far it is.
const PATIENCE = "wait=1";

export function startImport(brandId: string, key: string, request: ImportKnowledge): Promise<Job> {
  return body(
    api.POST("/knowledge/brands/{brand_id}/import", {
      params: { path: { brand_id: brandId }, header: { "Idempotency-Key": key, Prefer: PATIENCE } },
      body: request,
    }),
  );
}
