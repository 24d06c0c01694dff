import type { Temporal } from "temporal-polyfill";
import type { Fields, Problems } from "@/components/form/fields";
import type { LatenessPolicy, Network, PostContent, SchedulePost } from "@/lib/api/types";
import { type Moment, momentOf, momentProblem, settledInstant, type Wall } from "./moment";
import { mediaOf, type Picture } from "./picture";
import { picturesProblem } from "./picture-rules";
import { captionProblem, firstCommentProblem, takesFirstComment, type Words } from "./words";

/** What is decided about a post, wherever it goes: what people see and read, when, and what if that cannot be. */
export type Content = { pictures: readonly Picture[]; words: Words; when: Wall; lateness: LatenessPolicy };

export type ContentField = "pictures" | "caption" | "hashtags" | "firstComment" | "when" | "lateness";

/** In the order of the form. */
export const contentFields: Fields<ContentField, Content> = {
  pictures: { name: "Picture", value: "pictures", pointers: ["/content/media"] },
  caption: { name: "Caption", value: "words", pointers: ["/content/caption"] },
  hashtags: { name: "Hashtags", value: "words", pointers: ["/content/hashtags"] },
  firstComment: { name: "First comment", value: "words", pointers: ["/content/first_comment"] },
  when: { name: "When", value: "when", pointers: ["/scheduled_at", "/timezone"] },
  lateness: { name: "If it cannot go out in time", value: "lateness", pointers: ["/lateness"] },
};

/** What people see and read, held against the rules of every network it goes to. */
export function contentProblems({ pictures, words }: Pick<Content, "pictures" | "words">, networks: readonly Network[]): Problems<ContentField> {
  return named({
    pictures: picturesProblem(pictures, networks),
    caption: captionProblem(words, networks),
    firstComment: firstCommentProblem(words, networks),
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
export function contentFor(network: Network, { pictures, words }: Pick<Content, "pictures" | "words">): PostContent {
  const firstComment = takesFirstComment(network) ? words.firstComment.trim() : "";
  return {
    caption: words.caption.trim(),
    hashtags: [...words.hashtags],
    media: mediaOf(pictures),
    ...(firstComment !== "" && { first_comment: firstComment }),
  };
}

export function wordsOf({ caption, hashtags, first_comment }: PostContent): Words {
  return { caption, hashtags: hashtags ?? [], firstComment: first_comment ?? "" };
}

function named(problems: { [Field in ContentField]?: string | null }): Problems<ContentField> {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null)) as Problems<ContentField>;
}
