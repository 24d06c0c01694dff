import type { Network } from "@/lib/api/types";

/** The caption as people will read it: the hashtags stand below, a line apart. The server joins them the same way. */
export function wholeCaption(caption: string, hashtags: readonly string[]): string {
  const tags = hashtags.map((tag) => `#${tag}`).join(" ");
  if (caption === "" || tags === "") return caption + tags;
  return `${caption}\n\n${tags}`;
}

/** Characters as the networks count them: an emoji of one code point is one. */
export function characters(text: string): number {
  return [...text].length;
}

/** What was typed for a hashtag, without the # and without what a hashtag cannot hold. */
export function parseHashtag(typed: string): string | null {
  const tag = typed.replace(/[^\p{L}\p{M}\p{N}_]/gu, "");
  return tag === "" ? null : tag;
}

type CaptionCount = { what: string; count: number; most: number };

/** How much of each limit is used, wherever in the text the hashtags and mentions stand. */
export function captionCounts(text: string, network: Network): Record<"characters" | "hashtags" | "mentions", CaptionCount> {
  const occurrences = (sign: "#" | "@") => text.match(new RegExp(`${sign}[\\p{L}\\p{M}\\p{N}_]+`, "gu"))?.length ?? 0;
  return {
    characters: { what: "characters", count: characters(text), most: network.caption_max_characters },
    hashtags: { what: "hashtags", count: occurrences("#"), most: network.hashtags_max },
    mentions: { what: "mentions", count: occurrences("@"), most: network.mentions_max },
  };
}

export function captionProblem(text: string, network: Network): string | null {
  const over = Object.values(captionCounts(text, network)).find(({ count, most }) => count > most);
  if (over === undefined) return null;
  return `The caption has ${over.count} ${over.what}; ${network.name} allows ${over.most}`;
}

export function firstCommentProblem(text: string, network: Network): string | null {
  const count = characters(text.trim());
  if (count === 0) return null;
  const most = network.first_comment_max_characters;
  if (most === 0) return `${network.name} takes no first comment; leave it empty`;
  return count > most ? `The first comment has ${count} characters; ${network.name} allows ${most}` : null;
}
