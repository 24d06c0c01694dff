import { Temporal } from "temporal-polyfill";
import type { MediaKind, MediaRules, Network } from "@/lib/api/types";
import { listed } from "@/lib/sentence";
import { durationInWords } from "@/lib/time/duration";
import { kindOf } from "./media-piece";

const MB = 1_000_000;

// What PresenceOS takes itself, whatever a network would.
const MOST_BYTES: Readonly<Record<MediaKind, number>> = { picture: 20 * MB, video: 1000 * MB };

/** What the networks ask of a kind, of those that take it. */
export function rulesOf<Kind extends MediaKind>(kind: Kind, { media }: Network): Extract<MediaRules, { kind: Kind }> | undefined {
  return media.find((rules): rules is Extract<MediaRules, { kind: Kind }> => rules.kind === kind);
}

/** The types of files of these kinds that every one of the networks takes. */
export function typesFor(networks: readonly Network[], kinds: readonly MediaKind[]): readonly string[] {
  const [first, ...others] = networks.map(({ media }) => media.filter(({ kind }) => kinds.includes(kind)).flatMap(({ types }) => types));
  return (first ?? []).filter((type) => others.every((types) => types.includes(type)));
}

/** What can be told before a byte is sent. The server looks at the content itself. */
export function fileProblem(file: { type: string; size: number }, types: readonly string[], networks: readonly Network[]): string | null {
  if (!types.includes(file.type)) {
    return `This is ${file.type === "" ? "a file of unknown type" : file.type}; ${listed(types)} can be used`;
  }
  if (file.size === 0) return "This file is empty";
  const kind = kindOf(file);
  const { most, by } = mostBytes(kind, networks);
  return file.size > most ? `The ${kind} has ${megabytes(file.size)} MB; ${by} ${most / MB} MB` : null;
}

/** Pictures are made to fit their network, videos reach it as they are. */
function mostBytes(kind: MediaKind, networks: readonly Network[]): { most: number; by: string } {
  const ours = { most: MOST_BYTES[kind], by: "PresenceOS takes" };
  if (kind === "picture") return ours;
  return networks
    .map((network) => ({ most: rulesOf("video", network)?.max_bytes ?? ours.most, by: `${network.name} allows` }))
    .reduce((least, limit) => (limit.most < least.most ? limit : least), ours);
}

/** Upwards, so that what is too much never looks like what is allowed. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / (MB / 10)) / 10;
}

/** JPEG or PNG, at least 320 pixels wide, 20 MB at most */
export function filesInWords(kind: MediaKind, networks: readonly Network[]): string {
  const rules = networks.flatMap((network) => rulesOf(kind, network) ?? []);
  return [
    typesInWords(typesFor(networks, [kind])),
    `at least ${Math.max(...rules.map(({ min_width }) => min_width))} pixels wide`,
    ...(kind === "video" ? longest(networks) : []),
    `${mostBytes(kind, networks).most / MB} MB at most`,
  ].join(", ");
}

function longest(networks: readonly Network[]): readonly string[] {
  const durations = networks.flatMap((network) => rulesOf("video", network)?.max_duration ?? []).map((iso) => Temporal.Duration.from(iso));
  const [shortest] = durations.sort(Temporal.Duration.compare);
  return shortest === undefined ? [] : [`no longer than ${durationInWords(shortest.toString())}`];
}

const TYPES: Readonly<Record<string, string>> = { "video/quicktime": "MOV" };

function typesInWords(types: readonly string[]): string {
  return listed(types.map((type) => TYPES[type] ?? type.replace(/^.*\//, "").toUpperCase()));
}
