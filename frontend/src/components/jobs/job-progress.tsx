"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toaster";
import { inWords } from "@/lib/api/problem";
import type { Job } from "@/lib/api/types";
import { jobMutations, jobQueries } from "@/lib/jobs/job-queries";
import { sentence } from "@/lib/sentence";
import { JobBar } from "./job-bar";

/** What a kind of job is called, and what is said of one that is over. */
export type JobWords = {
  name: string;
  done: string;
  failed: string;
  stopped: string;
  /** When it could not be stopped. */
  goesOn: string;
  /** What is not lost, whatever became of it. */
  kept: string;
};

type JobProgressProps = {
  words: JobWords;
  /** Undefined until it is read. */
  job: Job | undefined;
  error: Error | null;
  onRetry: () => void;
};

/** How far a job is, and what came of it where that is nothing to go on to. */
export function JobProgress({ words, job, error, onRetry }: JobProgressProps) {
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
      {job !== undefined && <Told words={words} job={job} />}
    </div>
  );
}

function Told({ words, job }: { words: JobWords; job: Job }) {
  switch (job.status) {
    case "waiting":
    case "running":
      return <Running words={words} job={job} />;
    case "done":
      return <JobBar name={words.name} stage={words.done} progress={1} onCancel={null} />;
    case "failed":
      return (
        <Notice tone="bad" role="alert" title={words.failed}>
          <p>{sentence(job.problem?.detail ?? "Nobody said why")}</p>
          {job.problem?.errors.map(({ pointer, detail }) => (
            <p key={pointer}>{sentence(detail)}</p>
          ))}
          <p>{words.kept}: change it, or try again as it is.</p>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice role="status" title={words.stopped}>
          <p>{words.kept}.</p>
        </Notice>
      );
  }
}

function Running({ words, job }: { words: JobWords; job: Job }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const cancel = useMutation({
    ...jobMutations.cancel(),
    onSuccess: (stopped) => queryClient.setQueryData(jobQueries.one(stopped.id).queryKey, stopped),
    onError: (error) => toast("bad", `${words.goesOn} ${inWords(error)}`),
  });
  return <JobBar name={words.name} stage={job.stage} progress={job.progress} onCancel={() => cancel.mutate(job.id)} isStopping={cancel.isPending} />;
}
