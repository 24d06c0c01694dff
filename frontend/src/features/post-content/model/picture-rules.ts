import type { MediaItem, Network } from "@/lib/api/types";
import { narrowest } from "./limits";
import { isUnderWay, type Picture } from "./picture";

/** The kinds of files that every one of the networks takes. */
export function typesFor(networks: readonly Network[]): readonly string[] {
  const [first, ...others] = networks.map(({ picture }) => picture.types);
  return (first ?? []).filter((type) => others.every((types) => types.includes(type)));
}

/** How many pictures a post to all of them may have. */
export function mostPicturesFor(networks: readonly Network[]): number {
  return narrowest(networks, (network) => network.media_max).most;
}

/** How wide a picture has to be for all of them. */
export function widthFor(networks: readonly Network[]): number {
  return Math.max(...networks.map(({ picture }) => picture.min_width));
}

/** What can be told before a byte is sent. The server looks at the content itself. */
export function fileProblem(file: { type: string; size: number }, types: readonly string[]): string | null {
  if (!types.includes(file.type)) {
    return `This is ${file.type === "" ? "a file of unknown type" : file.type}; ${listed(types)} can be used`;
  }
  if (file.size === 0) return "This file is empty";
  return null;
}

/** A picture may be fine in itself and still not fit the network. */
export function fitProblem(media: MediaItem, network: Network): string | null {
  const { min_width, min_aspect_ratio, max_aspect_ratio } = network.picture;
  if (media.width < min_width) return `The picture is ${media.width} pixels wide; ${network.name} needs at least ${min_width}`;
  // Sides are whole pixels: each may be half a pixel off the ratio that is meant. The server decides the same.
  const narrowestRatio = (media.width - 0.5) / (media.height + 0.5);
  const widestRatio = (media.width + 0.5) / (media.height - 0.5);
  if (widestRatio < min_aspect_ratio || narrowestRatio > max_aspect_ratio) {
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

/** Why this picture cannot go out on one of the networks; null while nothing speaks against it. */
export function pictureProblem(picture: Picture, networks: readonly Network[]): string | null {
  if (picture.status === "refused") return picture.reason;
  if (picture.status !== "ready") return null;
  return networks.map((network) => fitProblem(picture.media, network)).find((problem) => problem !== null) ?? null;
}

/** Why a post cannot go out with these pictures; null when it can. */
export function picturesProblem(pictures: readonly Picture[], networks: readonly Network[]): string | null {
  for (const [index, picture] of pictures.entries()) {
    const problem = pictureProblem(picture, networks);
    if (problem !== null) return pictures.length === 1 ? problem : `${index + 1}. ${problem}`;
  }
  if (pictures.some(isUnderWay)) return "Wait until the picture is uploaded";
  const wanting = networks.find(({ media_min }) => pictures.length < media_min);
  if (wanting !== undefined) return `Add a picture; ${wanting.name} needs at least ${wanting.media_min}`;
  const { most, network } = narrowest(networks, ({ media_max }) => media_max);
  return pictures.length > most ? `There are ${pictures.length} pictures; ${network} allows ${most}` : null;
}

export function typesInWords(types: readonly string[]): string {
  return listed(types.map((type) => type.replace("image/", "").toUpperCase()));
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
