import { Temporal } from "temporal-polyfill";
import type { AspectRatios, MediaItem, Network, VideoRules } from "@/lib/api/types";
import { listed } from "@/lib/sentence";
import { rulesOf } from "./media-files";
import { isUnderWay, type MediaPiece } from "./media-piece";
import { mixProblem } from "./media-mix";

/** A picture or video may be fine in itself and still not fit the network. The server decides the same. */
export function fitProblem(media: MediaItem, network: Network): string | null {
  const rules = rulesOf(media.kind, network);
  if (rules === undefined) return `${network.name} takes no ${media.kind}s`;
  const { types, min_width, ratios } = rules;
  const isWide = media.width >= min_width;
  return (
    (types.includes(media.content_type) ? null : `The ${media.kind} is ${media.content_type}; ${network.name} takes ${listed(types)}`) ??
    (media.video === null || rules.kind === "picture" ? null : videoProblem(media, media.video, rules, network.name)) ??
    (isWide ? null : `The ${media.kind} is ${media.width} pixels wide; ${network.name} needs at least ${min_width}`) ??
    ratioProblem(media, ratios, network.name)
  );
}

// Cameras say 23.98 where 24 is meant, and 60.02 where it is 60.
const FRAME_RATE_TOLERANCE = 0.5;

function videoProblem(media: MediaItem, video: NonNullable<MediaItem["video"]>, rules: VideoRules, network: string): string | null {
  if (!rules.codecs.includes(video.codec)) return `The video is recorded as ${video.codec}; ${network} takes ${listed(rules.codecs)}`;
  if (media.size_bytes > rules.max_bytes) return `The video has ${media.size_bytes} bytes; ${network} allows ${rules.max_bytes}`;
  const [least, most] = [millisecondsOf(rules.min_duration), millisecondsOf(rules.max_duration)];
  if (video.duration_ms < least || video.duration_ms > most) {
    return `The video lasts ${video.duration_ms / 1000} seconds; ${network} allows ${least / 1000} to ${most / 1000}`;
  }
  if (media.width > rules.max_width) return `The video is ${media.width} pixels wide; ${network} allows ${rules.max_width}`;
  const isSlow = video.frame_rate < rules.min_frame_rate - FRAME_RATE_TOLERANCE;
  if (isSlow || video.frame_rate > rules.max_frame_rate + FRAME_RATE_TOLERANCE) {
    return `The video has ${video.frame_rate.toFixed(2)} pictures a second; ${network} allows ${rules.min_frame_rate} to ${rules.max_frame_rate}`;
  }
  return null;
}

function millisecondsOf(iso: string): number {
  return Temporal.Duration.from(iso).total("milliseconds");
}

function ratioProblem({ kind, width, height }: MediaItem, { min, max }: AspectRatios, network: string): string | null {
  // Sides are whole pixels: each may be half a pixel off the ratio that is meant.
  const narrowest = (width - 0.5) / (height + 0.5);
  const widest = (width + 0.5) / (height - 0.5);
  if (widest >= min && narrowest <= max) return null;
  return `The ${kind} is ${width} × ${height} (${shownRatio(width / height, { min, max })}:1); ${network} allows ${min}:1 to ${max}:1. Crop it and choose it again`;
}

/** 1.914 must not be shown as 1.91, which is allowed. */
function shownRatio(ratio: number, { min, max }: AspectRatios): string {
  const rounded = ratio.toFixed(2);
  return Number(rounded) >= min && Number(rounded) <= max ? ratio.toFixed(4) : rounded;
}

/** Why this piece cannot go out on one of the networks; null while nothing speaks against it. */
export function pieceProblem(piece: MediaPiece, networks: readonly Network[]): string | null {
  if (piece.status === "refused") return piece.reason;
  if (piece.status !== "ready") return null;
  return networks.map((network) => fitProblem(piece.media, network)).find((problem) => problem !== null) ?? null;
}

/** Why a post cannot go out with what it shows; null when it can. */
export function mediaProblem(pieces: readonly MediaPiece[], networks: readonly Network[]): string | null {
  for (const [index, piece] of pieces.entries()) {
    const problem = pieceProblem(piece, networks);
    if (problem !== null) return pieces.length === 1 ? problem : `${index + 1}. ${problem}`;
  }
  const waiting = pieces.find(isUnderWay);
  if (waiting !== undefined) return `Wait until the ${waiting.kind ?? "picture"} is uploaded`;
  return mixProblem(
    pieces.map(({ kind }) => kind),
    networks,
  );
}
