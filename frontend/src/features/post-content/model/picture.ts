import type { MediaItem, PostContent } from "@/lib/api/types";

/** A chosen file on its way to being usable in a post, or what the post has already. */
export type Picture = { id: string; fileName: string; preview: string; altText: string } & PictureState;

export type PictureState =
  | { status: "uploading"; progress: number }
  | { status: "checking" }
  | { status: "ready"; media: MediaItem }
  | { status: "kept"; mediaId: string }
  | { status: "refused"; reason: string };

export function isUnderWay({ status }: Picture): boolean {
  return status === "uploading" || status === "checking";
}

/** The pictures as a post names them. */
export function mediaOf(pictures: readonly Picture[]): PostContent["media"] {
  return pictures.flatMap((picture) => {
    const mediaId = mediaIdOf(picture);
    const altText = picture.altText.trim();
    return mediaId === null ? [] : [{ media_id: mediaId, ...(altText !== "" && { alt_text: altText }) }];
  });
}

function mediaIdOf(picture: Picture): string | null {
  if (picture.status === "ready") return picture.media.id;
  return picture.status === "kept" ? picture.mediaId : null;
}

/** The pictures a post has already, with where they can be seen now. */
export function picturesOf(media: PostContent["media"], addresses: ReadonlyMap<string, string>): readonly Picture[] {
  return withAddresses(media.map(kept), addresses);
}

export function withAddresses(pictures: readonly Picture[], addresses: ReadonlyMap<string, string>): readonly Picture[] {
  return pictures.map((picture) => (picture.status === "kept" ? { ...picture, preview: addresses.get(picture.mediaId) ?? "" } : picture));
}

function kept({ media_id, alt_text }: PostContent["media"][number], index: number): Picture {
  return { id: `${index}-${media_id}`, fileName: "Current picture", preview: "", altText: alt_text ?? "", status: "kept", mediaId: media_id };
}
