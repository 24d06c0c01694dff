import { http, HttpResponse } from "msw";
import type { MediaItem } from "@/lib/api/types";
import { aPicture } from "./examples";
import { server } from "./server";

// jsdom has no object URLs.
URL.createObjectURL = () => "blob:picture";
URL.revokeObjectURL = () => undefined;

export const aFile = (type: string, name = "bun.jpg") => new File(["bytes"], name, { type });

/** An API and an object store that take what is uploaded for this picture, and keep it in `sent`. */
export function acceptUploads(sent: Request[] = [], picture: MediaItem = aPicture()): void {
  server.use(
    http.post("*/media/brands/:id/presigned-url", () =>
      HttpResponse.json(
        {
          media_id: picture.id,
          method: "PUT",
          url: "http://localhost:9000/pictures/bun",
          headers: { "Content-Type": "image/jpeg", "x-amz-checksum-sha256": "c3Vt" },
          expires_at: "2026-11-24T07:30:00Z",
        },
        { status: 201 },
      ),
    ),
    http.put("http://localhost:9000/pictures/bun", ({ request }) => {
      sent.push(request);
      return new HttpResponse(null, { headers: { "Access-Control-Allow-Origin": "*" } });
    }),
    http.options("http://localhost:9000/pictures/bun", () =>
      new HttpResponse(null, { headers: { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*", "Access-Control-Allow-Methods": "PUT" } }),
    ),
    http.post("*/media/:id/complete", () => HttpResponse.json(picture)),
  );
}
