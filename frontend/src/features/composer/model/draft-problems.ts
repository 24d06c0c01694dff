import type { Temporal } from "temporal-polyfill";
import { inWords } from "@/lib/api/problem";
import { refusedFields } from "@/lib/api/refused-fields";
import type { Connector, Network, SchedulePost } from "@/lib/api/types";
import { captionProblem, firstCommentProblem, wholeCaption } from "@/features/post-content/model/caption";
import { mediaOf, picturesProblem } from "@/features/post-content/model/picture";
import { momentOf, momentProblem, settledInstant } from "@/features/post-content/model/moment";
import type { Draft } from "./composer-store";

export type DraftField = "account" | "caption" | "hashtags" | "firstComment" | "pictures" | "when" | "lateness";
export type DraftProblems = Partial<Record<DraftField | "whole", string>>;

/** Everything that keeps this draft from being scheduled, by field. */
export function draftProblems(draft: Draft, account: Connector | undefined, network: Network, now: Temporal.Instant): DraftProblems {
  const problems: DraftProblems = {};
  const caption = captionProblem(wholeCaption(draft.caption, draft.hashtags), network);
  const pictures = picturesProblem(draft.pictures, network);
  const when = momentProblem(momentOf(draft, now));
  const firstComment = firstCommentProblem(draft.firstComment, network);
  if (account === undefined) problems.account = "Choose an account";
  if (caption !== null) problems.caption = caption;
  if (firstComment !== null) problems.firstComment = firstComment;
  if (pictures !== null) problems.pictures = pictures;
  if (when !== null) problems.when = when;
  return problems;
}

/** The request for a draft without problems; null while there are some. */
export function requestOf(draft: Draft, now: Temporal.Instant): SchedulePost | null {
  const instant = settledInstant(momentOf(draft, now));
  if (instant === null || draft.accountId === null) return null;
  const firstComment = draft.firstComment.trim();
  return {
    connector_id: draft.accountId,
    scheduled_at: instant.toString(),
    timezone: draft.zone,
    content: { caption: draft.caption.trim(), hashtags: [...draft.hashtags], media: mediaOf(draft.pictures), ...(firstComment !== "" && { first_comment: firstComment }) },
    lateness: draft.lateness,
  };
}

/** What a person calls each field, in the order of the form. */
export const fieldNames: Record<DraftField, string> = {
  account: "Account",
  pictures: "Picture",
  caption: "Caption",
  hashtags: "Hashtags",
  firstComment: "First comment",
  when: "When",
  lateness: "If it cannot go out in time",
};

const fields: readonly [pointer: string, field: DraftField][] = [
  ["/connector_id", "account"],
  ["/content/caption", "caption"],
  ["/content/hashtags", "hashtags"],
  ["/content/media", "pictures"],
  ["/content/first_comment", "firstComment"],
  ["/lateness", "lateness"],
  ["/scheduled_at", "when"],
  ["/timezone", "when"],
];

/** The server's refusal, beside the fields it is about. */
export function refusedDraft(error: unknown): DraftProblems {
  const problems = refusedFields(error, fields);
  return Object.keys(problems).length > 0 ? problems : { whole: inWords(error) };
}
