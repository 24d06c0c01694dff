import type { Network } from "@/lib/api/types";
import { charactersIn } from "./characters";
import { type Count, countProblem, narrowest } from "./limits";

/** What people will read: below the caption its hashtags, and under the post the first comment. */
export type Words = { caption: string; hashtags: readonly string[]; firstComment: string };

/** The caption as people will read it: the hashtags stand below, a line apart. The server joins them the same way. */
export function wholeCaption({ caption, hashtags }: Pick<Words, "caption" | "hashtags">): string {
  const tags = hashtags.map((tag) => `#${tag}`).join(" ");
  if (caption === "" || tags === "") return caption + tags;
  return `${caption}\n\n${tags}`;
}

/** What was typed for a hashtag, without the # and without what a hashtag cannot hold. */
export function parseHashtag(typed: string): string | null {
  const tag = typed.replace(/[^\p{L}\p{M}\p{N}_]/gu, "");
  return tag === "" ? null : tag;
}

/** How much of each limit is used, wherever in the text the hashtags and mentions stand. */
export function captionCounts(words: Pick<Words, "caption" | "hashtags">, networks: readonly Network[]): Record<"characters" | "hashtags" | "mentions", Count> {
  const text = wholeCaption(words);
  const occurrences = (sign: "#" | "@") => text.match(new RegExp(`${sign}[\\p{L}\\p{M}\\p{N}_]+`, "gu"))?.length ?? 0;
  return {
    characters: characterCount(text, networks, (network) => network.text.max_characters),
    hashtags: { what: "hashtags", count: occurrences("#"), ...narrowest(networks, (network) => network.text.hashtags_max) },
    mentions: { what: "mentions", count: occurrences("@"), ...narrowest(networks, (network) => network.text.mentions_max) },
  };
}

export function captionProblem(words: Words, networks: readonly Network[]): string | null {
  const counts = captionCounts({ ...words, caption: words.caption.trim() }, networks);
  return firstOf(Object.values(counts).map((count) => countProblem("The caption", count)));
}

/** Those that take a first comment; to the others the post goes without one. */
export function takesFirstComment(network: Network): boolean {
  return network.text.first_comment_max_characters > 0;
}

export function firstCommentCount({ firstComment }: Pick<Words, "firstComment">, networks: readonly Network[]): Count {
  return characterCount(firstComment.trim(), networks.filter(takesFirstComment), (network) => network.text.first_comment_max_characters);
}

export function firstCommentProblem(words: Words, networks: readonly Network[]): string | null {
  return countProblem("The first comment", firstCommentCount(words, networks));
}

/** Each network counts in its own way: the one with the least room left is what the text is held against. */
function characterCount(text: string, networks: readonly Network[], allowed: (network: Network) => number): Count {
  const none: Count = { what: "characters", count: charactersIn(text, "code_points"), most: Infinity, network: "" };
  return networks
    .map((network): Count => ({ what: "characters", count: charactersIn(text, network.text.counting), most: allowed(network), network: network.name }))
    .reduce((tightest, count) => (count.most - count.count < tightest.most - tightest.count ? count : tightest), none);
}

function firstOf(problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}
