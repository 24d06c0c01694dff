import { api, body } from "@/lib/api/client";
import { inWords } from "@/lib/api/problem";
import type { Draft, DraftFormat, Job, RewriteText } from "@/lib/api/types";
import { formatNames, formats } from "@/lib/formats";
import { followJob, type JobWatch } from "@/lib/jobs/follow-job";
import { sentence } from "@/lib/sentence";
import { languageInWords } from "./draft-words";
import type { Text } from "./text";
import { languages } from "./wish";

/** What can become of a text: what is asked for, and how that is called. */
export type Rewriting = { label: string; wish: Pick<RewriteText, "goal" | "format" | "language"> };

/** Of the text of a draft, in the order in which they are offered. */
export function rewritings({ format, language }: Pick<Draft, "format" | "language">): readonly Rewriting[] {
  return [
    { label: "Shorter", wish: { goal: "shorter", format } },
    { label: "Longer", wish: { goal: "longer", format } },
    ...formatNames.filter((each) => isOtherNetwork(each, format)).map((each) => ({ label: `As a ${formats[each].label}`, wish: { goal: "format" as const, format: each } })),
    ...languages.filter((tag) => !language.startsWith(tag)).map((tag) => ({ label: `In ${languageInWords(tag)}`, wish: { goal: "language" as const, format, language: tag } })),
  ];
}

const isOtherNetwork = (one: DraftFormat, other: DraftFormat) => formats[one].platform !== formats[other].platform;

/** It was not rewritten; the message says why, to people. */
export class NotRewritten extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NotRewritten";
  }
}

export type Rewritten = Pick<Text, "caption" | "hashtags"> & { notes: string };

/** Has a text rewritten. When it is stopped, so is the job. */
export async function rewrite(draft: Draft, key: string, text: Text, { wish }: Rewriting, watch: JobWatch): Promise<Rewritten> {
  watch.onStage("Sending the text", 0);
  const started = body(
    api.POST("/ai/brands/{brand_id}/rewrite", {
      params: { path: { brand_id: draft.brand_id }, header: { "Idempotency-Key": key, Prefer: "respond-async" } },
      body: { ...wish, caption: text.caption, hashtags: [...text.hashtags], draft_id: draft.id },
    }),
  );
  return textOf(await followJob(await started, watch));
}

function textOf({ status, result, problem }: Job): Rewritten {
  if (status === "done") return result as unknown as Rewritten;
  if (status === "cancelled") throw new NotRewritten("It was stopped.");
  throw new NotRewritten(sentence(problem?.detail ?? "Nobody said why"));
}

/** Why it did not work, to people. */
export const failureInWords = (error: unknown): string => (error instanceof NotRewritten ? error.message : inWords(error));
