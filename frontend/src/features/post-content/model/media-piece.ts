import type { MediaItem, MediaKind, PostContent, ShownMedia } from "@/lib/api/types";

/** A picture or a video of a post: a chosen file on its way to being usable, or what the post has already. */
export type MediaPiece = {
  id: string;
  /** Null where the post has it already and nobody has told. */
  kind: MediaKind | null;
  fileName: string;
  preview: string;
  altText: string;
} & MediaState;

export type MediaState =
  | { status: "uploading"; progress: number }
  | { status: "checking" }
  | { status: "ready"; media: MediaItem }
  | { status: "kept"; mediaId: string }
  | { status: "refused"; reason: string };

export function isUnderWay({ status }: MediaPiece): boolean {
  return status === "uploading" || status === "checking";
}

/** By what the browser says of a file; what is neither is refused whatever it is called. */
export function kindOf(file: { type: string }): MediaKind {
  return file.type.startsWith("video/") ? "video" : "picture";
}

/** The pieces as a post names them. */
export function mediaOf(pieces: readonly MediaPiece[]): PostContent["media"] {
  return pieces.flatMap((piece) => {
    const mediaId = mediaIdOf(piece);
    const altText = piece.altText.trim();
    return mediaId === null ? [] : [{ media_id: mediaId, ...(altText !== "" && { alt_text: altText }) }];
  });
}

function mediaIdOf(piece: MediaPiece): string | null {
  if (piece.status === "ready") return piece.media.id;
  return piece.status === "kept" ? piece.mediaId : null;
}

/** What a post shows already, with where it can be seen now. */
export function piecesOf(media: PostContent["media"], shown: ReadonlyMap<string, ShownMedia>): readonly MediaPiece[] {
  return withAddresses(media.map(kept), shown);
}

export function withAddresses(pieces: readonly MediaPiece[], shown: ReadonlyMap<string, ShownMedia>): readonly MediaPiece[] {
  return pieces.map((piece) => (piece.status === "kept" ? seenAs(piece, shown.get(piece.mediaId)) : piece));
}

function seenAs(piece: MediaPiece, shown: ShownMedia | undefined): MediaPiece {
  const kind = shown?.kind ?? piece.kind;
  return { ...piece, kind, fileName: kind === "video" ? "Current video" : "Current picture", preview: shown?.url ?? "" };
}

function kept({ media_id, alt_text }: PostContent["media"][number], index: number): MediaPiece {
  return { id: `${index}-${media_id}`, kind: null, fileName: "", preview: "", altText: alt_text ?? "", status: "kept", mediaId: media_id };
}
