"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "@/components/load-problem";
import { Skeleton } from "@/components/ui/skeleton";
import type { Post, Publication } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";
import { clockTime, plainDate } from "@/lib/time/words";
import { postQueries } from "../api/post-queries";

/** Each attempt to publish, and what was said at the network in it. */
export function PostAttempts({ post, zone }: { post: Post; zone: string }) {
  const attempts = useQuery(postQueries.attempts(post));
  return (
    <div>
      <h2 className="text-sm font-medium">Attempts to publish</h2>
      {attempts.isPending && <Skeleton className="mt-3 h-16" />}
      {attempts.isError && <LoadProblem error={attempts.error} onRetry={() => void attempts.refetch()} />}
      {attempts.isSuccess && attempts.data.items.length === 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          {post.status === "cancelled" ? "None was made." : "None yet. Preparing begins a few minutes before its time."}
        </p>
      )}
      {attempts.isSuccess && attempts.data.items.length > 0 && (
        <ol className="mt-3 grid gap-4">
          {attempts.data.items.map((attempt) => (
            <Attempt key={attempt.id} attempt={attempt} zone={zone} />
          ))}
        </ol>
      )}
    </div>
  );
}

const phases: Record<Publication["phase"], string> = {
  preparing: "Preparing",
  ready: "Ready",
  committing: "Publishing",
  reconciling: "Checking with the network",
  done: "Done",
};

const outcomes: Record<NonNullable<Publication["outcome"]>, string> = {
  published: "Published",
  failed: "Failed",
  held: "Put on hold",
  unconfirmed: "No clear answer",
  cancelled: "Cancelled",
  superseded: "Replaced by a later change",
};

const steps: Record<string, string> = {
  prepare: "Preparing",
  publish: "Publishing",
  ask: "Asking whether it is out",
  comment: "First comment",
  ask_comment: "Asking whether the comment is there",
  refresh: "Renewing the permission",
  permalink: "Reading its address",
};

function Attempt({ attempt, zone }: { attempt: Publication; zone: string }) {
  return (
    <li className="border-l-2 border-line pl-4 text-sm">
      <p className="font-medium">
        {attempt.attempt}. {attempt.outcome === null ? phases[attempt.phase] : outcomes[attempt.outcome]}
      </p>
      <p className="mt-0.5 text-ink-soft">
        Began {plainDate(attempt.started_at, zone)} at {clockTime(attempt.started_at, zone)}
        {attempt.commit_sent_at !== null && `, sent ${clockTime(attempt.commit_sent_at, zone)}`}
        {attempt.finished_at !== null && `, ended ${clockTime(attempt.finished_at, zone)}`}
      </p>
      {attempt.detail !== null && <p className="mt-0.5">{sentence(attempt.detail)}</p>}
      {attempt.steps.length > 0 && <Steps attempt={attempt} zone={zone} />}
    </li>
  );
}

function Steps({ attempt, zone }: { attempt: Publication; zone: string }) {
  const all = attempt.steps;
  return (
    <details className="mt-1.5">
      <summary className="w-fit rounded-md text-ink-soft hover:text-ink">
        {all.length} {all.length === 1 ? "step" : "steps"}
        <span className="sr-only"> of attempt {attempt.attempt}</span>
      </summary>
      <ol className="mt-2 grid gap-2">
        {all.map((step, index) => (
          <li key={index}>
            <span className="flex justify-between gap-3">
              {steps[step.name] ?? step.name}
              <span className="shrink-0 font-mono text-xs text-ink-soft tabular-nums">
                {clockTime(step.started_at, zone)}, {Date.parse(step.ended_at) - Date.parse(step.started_at)} ms
              </span>
            </span>
            <span className="block break-words text-ink-soft">{step.answer}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
