import { isAway } from "@/lib/api/away";
import type { Job } from "@/lib/api/types";
import { AGAIN_MS, cancelJob, isOver, readJob } from "./job-queries";

/** Hears how far something is, in words and from 0 to 1, and may stop it. */
export type JobWatch = { signal: AbortSignal; onStage: (words: string, progress: number) => void };

/** The job once it is over. When the watch is ended, the job is stopped. */
export async function followJob(started: Job, watch: JobWatch): Promise<Job> {
  let job = started;
  while (!isOver(job)) {
    watch.onStage(job.stage, job.progress);
    await pause(watch.signal);
    job = watch.signal.aborted ? await cancelJob(job.id) : await readAgain(job, watch);
  }
  return job;
}

/** What goes on elsewhere goes on while nobody answers. */
async function readAgain(job: Job, { signal, onStage }: JobWatch): Promise<Job> {
  try {
    return await readJob(job.id, signal);
  } catch (error) {
    if (signal.aborted) return job;
    if (!(error instanceof Error && isAway(error))) throw error;
    onStage("Waiting for an answer", job.progress);
    return job;
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, AGAIN_MS);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
