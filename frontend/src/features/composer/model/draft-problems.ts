import type { Temporal } from "temporal-polyfill";
import { ApiProblem, inWords } from "@/lib/api/problem";
import type { Connector, Network, SchedulePost } from "@/lib/api/types";
import { captionProblem, firstCommentProblem, wholeCaption } from "@/lib/caption";
import { momentOf, momentProblem, settledInstant } from "@/lib/time/moment";
import type { Draft } from "./composer-store";
import { fitProblem } from "./picture";

export type DraftField = "account" | "caption" | "hashtags" | "firstComment" | "pictures" | "when" | "lateness";
export type DraftProblems = Partial<Record<DraftField | "whole", string>>;

/** Everything that keeps this draft from being scheduled, by field. */
export function draftProblems(draft: Draft, account: Connector | undefined, network: Network, now: Temporal.Instant): DraftProblems {
  const problems: DraftProblems = {};
  const caption = captionProblem(wholeCaption(draft.caption, draft.hashtags), network);
  const pictures = pictureProblem(draft, network);
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
  const media = draft.pictures.flatMap((picture) => {
    if (picture.status !== "ready") return [];
    const altText = picture.altText.trim();
    return [{ media_id: picture.media.id, ...(altText !== "" && { alt_text: altText }) }];
  });
  const firstComment = draft.firstComment.trim();
  return {
    connector_id: draft.accountId,
    scheduled_at: instant.toString(),
    timezone: draft.zone,
    content: { caption: draft.caption.trim(), hashtags: [...draft.hashtags], media, ...(firstComment !== "" && { first_comment: firstComment }) },
    lateness: draft.lateness,
  };
}

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
export function refusedFields(error: unknown): DraftProblems {
  const problems: DraftProblems = {};
  for (const { pointer, detail } of error instanceof ApiProblem ? error.fieldErrors : []) {
    const field = fields.find(([prefix]) => pointer.startsWith(prefix))?.[1] ?? "whole";
    problems[field] = problems[field] === undefined ? detail : `${problems[field]}. ${detail}`;
  }
  return Object.keys(problems).length > 0 ? problems : { whole: inWords(error) };
}

function pictureProblem(draft: Draft, network: Network): string | null {
  if (draft.pictures.some(({ status }) => status === "refused")) return "Remove the picture that cannot be used";
  if (draft.pictures.some(({ status }) => status === "uploading" || status === "checking")) return "Wait until the picture is uploaded";
  if (draft.pictures.length < network.media_min) return `Add a picture; ${network.name} needs at least ${network.media_min}`;
  if (draft.pictures.length > network.media_max) return `There are ${draft.pictures.length} pictures; ${network.name} allows ${network.media_max}`;
  for (const picture of draft.pictures) {
    const problem = picture.status === "ready" ? fitProblem(picture.media, network) : null;
    if (problem !== null) return problem;
  }
  return null;
}
