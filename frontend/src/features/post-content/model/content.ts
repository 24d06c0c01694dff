import type { Temporal } from "temporal-polyfill";
import type { FieldOf, Fields, Problems } from "@/components/form/fields";
import type { LatenessPolicy, Network, PostContent, PostOption, SchedulePost } from "@/lib/api/types";
import { mediaProblem } from "./media-fit";
import { mediaLabel } from "./media-mix";
import { mediaOf, type MediaPiece } from "./media-piece";
import { type Moment, momentOf, momentProblem, settledInstant, type Wall } from "./moment";
import { type Answers, optionProblem, optionsFor } from "./options";
import { captionProblem, firstCommentProblem, takesFirstComment, type Words } from "./words";

/** What is decided about a post, wherever it goes: what people see and read, when, and what if that cannot be. */
export type Content = { media: readonly MediaPiece[]; words: Words; options: Answers; when: Wall; lateness: LatenessPolicy };

type SeenAndRead = Pick<Content, "media" | "words" | "options">;

/** What one of the networks asks about a post besides. */
export type OptionField = `option ${string}`;

export type ContentField = "media" | "caption" | "hashtags" | "firstComment" | "when" | "lateness" | OptionField;

export function optionField({ platform }: Network, { name }: PostOption): OptionField {
  return `option ${platform} ${name}`;
}

export const momentField: FieldOf<Pick<Content, "when">> = { name: "When", value: "when", pointers: ["/scheduled_at", "/timezone"] };

/** In the order of the form; what can be shown and what is asked is up to the networks. */
export function contentFields(networks: readonly Network[]): Fields<ContentField, Content> {
  return {
    media: { name: mediaLabel(networks), value: "media", pointers: ["/content/media"] },
    caption: { name: "Caption", value: "words", pointers: ["/content/caption"] },
    hashtags: { name: "Hashtags", value: "words", pointers: ["/content/hashtags"] },
    firstComment: { name: "First comment", value: "words", pointers: ["/content/first_comment"] },
    ...ofOptions(networks, (option) => ({ name: option.label, value: "options" as const, pointers: [`/content/options/${option.name}`] })),
    when: momentField,
    lateness: { name: "If it cannot go out in time", value: "lateness", pointers: ["/lateness"] },
  };
}

/** What people see and read, held against the rules of every network it goes to. */
export function contentProblems({ media, words, options }: SeenAndRead, networks: readonly Network[]): Problems<ContentField> {
  return named({
    media: mediaProblem(media, networks),
    caption: captionProblem(words, networks),
    firstComment: firstCommentProblem(words, networks),
    ...ofOptions(networks, (option, network) => optionProblem(option, network, options)),
  });
}

/** When it goes out, as the API is told, or why that cannot be said. */
export function timeOf(when: Wall, now: Temporal.Instant): { problems: { when: string } } | { result: Required<Pick<SchedulePost, "scheduled_at" | "timezone">> } {
  const moment: Moment = momentOf(when, now);
  const instant = settledInstant(moment);
  if (instant === null) return { problems: { when: momentProblem(moment) ?? "Choose a date and a time" } };
  return { result: { scheduled_at: instant.toString(), timezone: when.zone } };
}

/** What people see and read on that network, as the API is told. */
export function contentFor(network: Network, { media, words, options }: SeenAndRead): PostContent {
  const firstComment = takesFirstComment(network) ? words.firstComment.trim() : "";
  return {
    caption: words.caption.trim(),
    hashtags: [...words.hashtags],
    media: mediaOf(media),
    ...(firstComment !== "" && { first_comment: firstComment }),
    ...optionsFor(network, options),
  };
}

export function wordsOf({ caption, hashtags, first_comment }: PostContent): Words {
  return { caption, hashtags: hashtags ?? [], firstComment: first_comment ?? "" };
}

function ofOptions<Told>(networks: readonly Network[], tell: (option: PostOption, network: Network) => Told): Record<OptionField, Told> {
  return Object.fromEntries(networks.flatMap((network) => network.options.map((option) => [optionField(network, option), tell(option, network)])));
}

function named(problems: { [Field in ContentField]?: string | null }): Problems<ContentField> {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null)) as Problems<ContentField>;
}
