import type { MediaItem } from "@/lib/api/types";
import { api, body } from "@/lib/api/client";
import { ApiProblem } from "@/lib/api/problem";
import { isUnderWay, type MediaPiece } from "./media-piece";
import type { ChangeMedia } from "./use-media";

const nameOf = ({ kind }: MediaPiece) => kind ?? "picture";

/** Pieces as they can be kept: what is on the server by its id; what was on its way there is lost with the page. */
export function keepable(pieces: readonly MediaPiece[]): readonly MediaPiece[] {
  return pieces.map((piece) => {
    if (isUnderWay(piece)) return lost(piece, `The upload was cut off when the page was left. Choose the ${nameOf(piece)} again`);
    // The address of a local file ends with the page too.
    return { ...piece, preview: piece.status === "ready" ? piece.media.url : "" };
  });
}

/** Asks for each whether it is still there, and where it can be seen now: addresses are good for an hour. */
export function lookAgain(pieces: readonly MediaPiece[], change: ChangeMedia): void {
  for (const piece of pieces) {
    if (piece.status !== "ready") continue;
    const become = (next: (piece: MediaPiece) => MediaPiece) => change((all) => all.map((other) => (other.id === piece.id ? next(other) : other)));
    read(piece.media.id).then(
      (media) =>
        become((now) =>
          media === null ? lost(now, `This ${nameOf(now)} is no longer there. Choose it again`) : { ...now, kind: media.kind, status: "ready", media, preview: media.url },
        ),
      // Without an answer it stays as it was; the server looks once more when the post is scheduled.
      () => undefined,
    );
  }
}

function lost({ id, kind, fileName, altText }: MediaPiece, reason: string): MediaPiece {
  return { id, kind, fileName, altText, preview: "", status: "refused", reason };
}

/** Completing what is complete changes nothing and tells how it stands; null when it is gone. */
async function read(mediaId: string): Promise<MediaItem | null> {
  try {
    return await body(api.POST("/media/{media_id}/complete", { params: { path: { media_id: mediaId } } }));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}
