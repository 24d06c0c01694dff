import type { MediaKind, MediaMix, Network } from "@/lib/api/types";
import { listed } from "@/lib/sentence";

/** What is shown, by kind; null where nobody has told. */
type Kinds = readonly (MediaKind | null)[];

const MANY: Readonly<Record<MediaKind, string>> = { picture: "pictures", video: "videos" };

/** 1 picture, 3 videos */
function counted(count: number, kind: MediaKind): string {
  return `${count} ${count === 1 ? kind : MANY[kind]}`;
}

function takes(mix: MediaMix, shown: Kinds): boolean {
  return shown.length >= mix.min && fits(mix, shown);
}

/** Whether it is what the mix takes, or could become that with more. */
function fits(mix: MediaMix, shown: Kinds): boolean {
  return shown.length <= mix.max && shown.every((kind) => kind === null || mix.kinds.includes(kind));
}

/** The kinds of which one more can be shown on all of the networks, beside what is shown already. */
export function kindsToAdd(shown: Kinds, networks: readonly Network[]): readonly MediaKind[] {
  const kinds: readonly MediaKind[] = ["picture", "video"];
  return kinds.filter((kind) => networks.every(({ mixes }) => mixes.some((mix) => fits(mix, [...shown, kind]))));
}

/** How many of a kind all of the networks take at once. */
export function mostOf(kind: MediaKind, networks: readonly Network[]): number {
  return Math.min(...networks.map(({ mixes }) => Math.max(0, ...mixes.filter(({ kinds }) => kinds.includes(kind)).map(({ max }) => max))));
}

/** How many pieces all of the networks take at once, of whatever kind. */
export function mostPieces(networks: readonly Network[]): number {
  return Math.min(...networks.map(({ mixes }) => Math.max(0, ...mixes.map(({ max }) => max))));
}

/** What the place for pictures and videos is called: by what can be put there. */
export function mediaLabel(networks: readonly Network[]): string {
  const kinds = kindsToAdd([], networks);
  const many = kinds.some((kind) => mostOf(kind, networks) > 1);
  const names = kinds.map((kind) => (many ? MANY[kind] : kind));
  return capital(names.length === 0 ? "pictures and videos" : names.join(many ? " and " : " or "));
}

/** Why what is shown cannot go out on one of the networks; null when it can. The server decides the same. */
export function mixProblem(shown: Kinds, networks: readonly Network[]): string | null {
  const refusing = networks.find(({ mixes }) => !mixes.some((mix) => takes(mix, shown)));
  if (refusing === undefined) return null;
  const { name, mixes } = refusing;
  if (shown.length > 0) return `The post has ${shownInWords(shown)}; ${name} takes ${mixes.map(mixInWords).join(", or ")}`;
  const least = Math.min(...mixes.map(({ min }) => min));
  return `Add ${listed(kindsToAdd([], [refusing]).map((kind) => `a ${kind}`))}; ${name} needs at least ${least}`;
}

/** 2 pictures and 1 video */
function shownInWords(shown: Kinds): string {
  const kinds: readonly MediaKind[] = ["picture", "video"];
  const count = (kind: MediaKind) => shown.filter((one) => (one ?? "picture") === kind).length;
  return kinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => counted(count(kind), kind))
    .join(" and ");
}

/** After "takes": 1 picture, 1 to 10 pictures, up to 4 pictures or videos */
function mixInWords({ kinds, min, max }: MediaMix): string {
  if (max === 0) return "nothing but text";
  const names = listed(kinds.map((kind) => (max === 1 ? kind : MANY[kind])));
  if (min === max) return `${max} ${names}`;
  return `${min === 0 ? `up to ${max}` : `${min} to ${max}`} ${names}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
