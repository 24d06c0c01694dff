"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Skeleton } from "@/components/ui/skeleton";
import type { Post, Publication } from "@/lib/api/types";
import { clockTime, fullTime, zoneInWords } from "@/lib/time/words";
import { postQueries } from "../api/post-queries";
import { postStatus } from "../model/post-status";

export function PostDetails({ post, zone }: { post: Post; zone: string }) {
  const attempts = useQuery(postQueries.attempts(post));
  const { caption, hashtags, media } = post.content_snapshot;
  return (
    <div className="grid animate-fade gap-8 border-t border-line bg-raised/40 p-5 sm:grid-cols-2 sm:p-6">
      <dl className="grid content-start gap-4 text-sm">
        <Fact term="Status">{postStatus[post.status].meaning}</Fact>
        <Fact term="Scheduled for">
          {fullTime(post.scheduled_at, zone)} ({zoneInWords(zone, post.scheduled_at)})
          {post.timezone !== zone && (
            <span className="block text-ink-soft">
              Planned as {fullTime(post.scheduled_at, post.timezone)} ({zoneInWords(post.timezone, post.scheduled_at)})
            </span>
          )}
        </Fact>
        {post.published_at !== null && (
          <Fact term="Sent">
            {fullTime(post.published_at, zone)}, {lateness(post.scheduled_at, post.published_at)}
          </Fact>
        )}
        <Fact term="Caption">
          <span className="whitespace-pre-wrap">{caption || "None"}</span>
        </Fact>
        {(hashtags ?? []).length > 0 && <Fact term="Hashtags">{hashtags?.map((tag) => `#${tag}`).join(" ")}</Fact>}
        {typeof media[0]?.alt_text === "string" && <Fact term="Alternative text">{media[0].alt_text}</Fact>}
      </dl>
      <div>
        <h3 className="text-sm font-medium">Attempts to publish</h3>
        {attempts.isPending && <Skeleton className="mt-3 h-16" />}
        {attempts.isError && <LoadProblem error={attempts.error} onRetry={() => void attempts.refetch()} />}
        {attempts.isSuccess && attempts.data.items.length === 0 && (
          <p className="mt-2 text-sm text-ink-soft">None yet. Preparing begins a few minutes before its moment.</p>
        )}
        {attempts.isSuccess && attempts.data.items.length > 0 && (
          <ol className="mt-3 grid gap-4">
            {attempts.data.items.map((attempt) => (
              <Attempt key={attempt.id} attempt={attempt} zone={zone} />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="mt-0.5 leading-relaxed">{children}</dd>
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

function Attempt({ attempt, zone }: { attempt: Publication; zone: string }) {
  return (
    <li className="border-l-2 border-line pl-4 text-sm">
      <p className="font-medium">
        {attempt.attempt}. {attempt.outcome === null ? phases[attempt.phase] : outcomes[attempt.outcome]}
      </p>
      <p className="mt-0.5 text-ink-soft">
        Began {clockTime(attempt.started_at, zone)}
        {attempt.commit_sent_at !== null && `, sent ${clockTime(attempt.commit_sent_at, zone)}`}
        {attempt.finished_at !== null && `, ended ${clockTime(attempt.finished_at, zone)}`}
      </p>
      {attempt.detail !== null && <p className="mt-0.5">{attempt.detail}</p>}
    </li>
  );
}

/** How far from its second the visible call left: the promise, measured. */
function lateness(due: string, sent: string): string {
  const milliseconds = Date.parse(sent) - Date.parse(due);
  const seconds = Math.abs(milliseconds / 1000);
  if (seconds < 0.0005) return "exactly on time";
  const amount = seconds < 1 ? `${Math.abs(milliseconds)} ms` : `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  return milliseconds > 0 ? `${amount} after its second` : `${amount} before its second`;
}
