import { api, body } from "@/lib/api/client";
import { newIdempotencyKey } from "@/lib/api/idempotency-key";
import { Unreachable } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import type { MediaItem } from "@/lib/api/types";

type Upload = components["schemas"]["Upload"];
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
  await send(place, file, watch);
  watch.onSent();
  return body(api.POST("/media/{media_id}/complete", { params: { path: { media_id: place.media_id } }, signal: watch.signal }));
}

export async function deleteMedia(mediaId: string): Promise<void> {
  await api.DELETE("/media/{media_id}", { params: { path: { media_id: mediaId } } });
}

/** The object store said no; its answer is XML that helps nobody who reads it. */
export class UploadRefused extends Error {
  constructor(status: number) {
    super(`The upload was refused (HTTP ${status}). Choose the file again.`);
    this.name = "UploadRefused";
  }
}

// The browser sets these itself, to the same values, and forbids pages to.
const SET_BY_BROWSER = new Set(["host", "content-length"]);

/** XMLHttpRequest, because fetch does not tell how much of a body has been sent. */
function send(place: Upload, file: File, { signal, onProgress }: Watch): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(place.method, place.url);
    for (const [name, value] of Object.entries(place.headers)) {
      if (!SET_BY_BROWSER.has(name.toLowerCase())) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => (request.status < 300 ? resolve() : reject(new UploadRefused(request.status)));
    request.onerror = () => reject(new Unreachable("upload"));
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
