import { api, body } from "@/lib/api/client";
import { newIdempotencyKey } from "@/lib/api/idempotency-key";
import { sendFile } from "@/lib/api/send-file";
import type { MediaItem } from "@/lib/api/types";

type Watch = { signal: AbortSignal; onProgress: (progress: number) => void; onSent: () => void };

/** Asks for a place, sends the file there, and has the server look at it. */
export async function uploadMedia(brandId: string, file: File, watch: Watch): Promise<MediaItem> {
  const place = await body(
    api.POST("/media/brands/{brand_id}/presigned-url", {
      params: { path: { brand_id: brandId }, header: { "Idempotency-Key": newIdempotencyKey() } },
      body: { file_name: file.name.slice(-255), content_type: file.type, size_bytes: file.size },
      signal: watch.signal,
    }),
  );
  await sendFile(place, file, watch);
  watch.onSent();
  return body(api.POST("/media/{media_id}/complete", { params: { path: { media_id: place.media_id } }, signal: watch.signal }));
}

export async function deleteMedia(mediaId: string): Promise<void> {
  await api.DELETE("/media/{media_id}", { params: { path: { media_id: mediaId } } });
}
