import type { MediaItem, Network, PostContent } from "@/lib/api/types";

/** A chosen file on its way to being usable in a post, or what the post has already. */
export type Picture = { id: string; fileName: string; preview: string; altText: string } & PictureState;

export type PictureState =
  | { status: "uploading"; progress: number }
  | { status: "checking" }
  | { status: "ready"; media: MediaItem }
  | { status: "kept"; mediaId: string }
  | { status: "refused"; reason: string };

/** What can be told before a byte is sent. The server looks at the content itself. */
export function fileProblem(file: { type: string; size: number }, rules: Network["picture"]): string | null {
  if (!rules.types.includes(file.type)) {
    return `This is ${file.type === "" ? "a file of unknown type" : file.type}; ${listed(rules.types)} can be used`;
  }
  if (file.size === 0) return "This file is empty";
  return null;
}

/** A picture may be fine in itself and still not fit the network. */
export function fitProblem(media: MediaItem, network: Network): string | null {
  const { min_width, min_aspect_ratio, max_aspect_ratio } = network.picture;
  if (media.width < min_width) return `The picture is ${media.width} pixels wide; ${network.name} needs at least ${min_width}`;
  // Sides are whole pixels: each may be half a pixel off the ratio that is meant. The server decides the same.
  const narrowest = (media.width - 0.5) / (media.height + 0.5);
  const widest = (media.width + 0.5) / (media.height - 0.5);
  if (widest < min_aspect_ratio || narrowest > max_aspect_ratio) {
    return `The picture is ${media.width} × ${media.height} (${shownRatio(media, network)}:1); ${network.name} allows ${min_aspect_ratio}:1 to ${max_aspect_ratio}:1. Crop it and choose it again`;
  }
  return null;
}

/** 1.914 must not be shown as 1.91, which is allowed. */
function shownRatio(media: MediaItem, { picture }: Network): string {
  const ratio = media.width / media.height;
  const rounded = ratio.toFixed(2);
  const looksAllowed = Number(rounded) >= picture.min_aspect_ratio && Number(rounded) <= picture.max_aspect_ratio;
  return looksAllowed ? ratio.toFixed(4) : rounded;
}

/** Why this picture cannot go out on that network; null while nothing speaks against it. */
export function pictureProblem(picture: Picture, network: Network): string | null {
  if (picture.status === "refused") return picture.reason;
  return picture.status === "ready" ? fitProblem(picture.media, network) : null;
}

export function isUnderWay({ status }: Picture): boolean {
  return status === "uploading" || status === "checking";
}

/** Why a post cannot go out with these pictures; null when it can. */
export function picturesProblem(pictures: readonly Picture[], network: Network): string | null {
  for (const [index, picture] of pictures.entries()) {
    const problem = pictureProblem(picture, network);
    if (problem !== null) return pictures.length === 1 ? problem : `${index + 1}. ${problem}`;
  }
  if (pictures.some(isUnderWay)) return "Wait until the picture is uploaded";
  if (pictures.length < network.media_min) return `Add a picture; ${network.name} needs at least ${network.media_min}`;
  if (pictures.length > network.media_max) return `There are ${pictures.length} pictures; ${network.name} allows ${network.media_max}`;
  return null;
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

export function typesInWords(types: readonly string[]): string {
  return listed(types.map((type) => type.replace("image/", "").toUpperCase()));
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
