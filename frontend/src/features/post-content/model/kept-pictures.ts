import type { MediaItem } from "@/lib/api/types";
import type { MediaPiece } from "./media-piece";

type KeptPicture = Omit<MediaPiece, "kind"> & { media?: Omit<MediaItem, "kind" | "video"> };

/** Reads what was kept before there were videos: each was a picture, and none needed to say so. */
export function ofPictures(kept: readonly unknown[]): readonly MediaPiece[] {
  return (kept as readonly KeptPicture[]).map(
    ({ media, ...picture }) =>
      ({ ...picture, kind: "picture", ...(media !== undefined && { media: { ...media, kind: "picture", video: null } }) }) as MediaPiece,
  );
}
