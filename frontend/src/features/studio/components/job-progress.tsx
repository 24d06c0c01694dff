"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toaster";
import { inWords } from "@/lib/api/problem";
import type { Job } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";
import { draftMutations } from "../api/draft-mutations";
import { jobQueries } from "../api/job-queries";

type JobProgressProps = {
  /** Undefined until it is read. */
  job: Job | undefined;
  error: Error | null;
  onRetry: () => void;
};

/** How far the writing is, and what came of it where that is no draft. */
export function JobProgress({ job, error, onRetry }: JobProgressProps) {
  const place = useRef<HTMLDivElement>(null);
  // It is said below a form that may be as long as the screen.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [job?.status]);
  return (
    <div ref={place} className="mt-6 grid scroll-my-24 gap-4 empty:hidden">
      {error !== null && (
        <Notice tone="bad" role="alert" title="How far it is cannot be said right now">
          <p>{inWords(error)}</p>
          <Button variant="secondary" size="small" className="mt-2" onClick={onRetry}>
            Ask again
          </Button>
        </Notice>
      )}
      {job !== undefined && <Told job={job} />}
    </div>
  );
}

function Told({ job }: { job: Job }) {
  switch (job.status) {
    case "waiting":
    case "running":
    case "done":
      return <Running job={job} />;
    case "failed":
      return (
        <Notice tone="bad" role="alert" title="No drafts were written">
          <p>{sentence(job.problem?.detail ?? "Nobody said why")}</p>
          {job.problem?.errors.map(({ pointer, detail }) => (
            <p key={pointer}>{sentence(detail)}</p>
          ))}
          <p>Your topic is still here: change it, or try again as it is.</p>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice role="status" title="The writing was stopped">
          <p>Your topic is still here.</p>
        </Notice>
      );
  }
}

function Running({ job }: { job: Job }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const cancel = useMutation({
    ...draftMutations.cancel(),
    onSuccess: (stopped) => queryClient.setQueryData(jobQueries.one(stopped.id).queryKey, stopped),
    onError: (error) => toast("bad", `The writing goes on. ${inWords(error)}`),
  });
  const stage = job.status === "done" ? "Three drafts are written" : job.stage;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="min-w-0 font-medium">
          {stage}
        </p>
        {job.status !== "done" && (
          <Button variant="ghost" size="small" busy={cancel.isPending} onClick={() => cancel.mutate(job.id)}>
            Cancel
          </Button>
        )}
      </div>
      <progress
        aria-label="Writing three drafts"
        max={1}
        value={job.status === "done" ? 1 : job.progress}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-raised [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-[inline-size] [&::-webkit-progress-value]:duration-500"
      />
    </div>
  );
}
