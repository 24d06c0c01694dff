import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { Job } from "@/lib/api/types";

export const AGAIN_MS = 800;

export const jobQueries = {
  /** Asked again until it is over, also while nobody answers: the work goes on elsewhere. */
  one: (jobId: string) =>
    queryOptions({
      queryKey: keys.jobs.one(jobId),
      queryFn: ({ signal }) => readJob(jobId, signal),
      refetchInterval: ({ state }) => (state.data !== undefined && isOver(state.data) ? false : AGAIN_MS),
    }),
};

export const jobMutations = {
  cancel: () => mutationOptions({ mutationFn: cancelJob }),
};

export function isOver({ status }: Pick<Job, "status">): boolean {
  return status === "done" || status === "failed" || status === "cancelled";
}

export function readJob(jobId: string, signal: AbortSignal): Promise<Job> {
  return body(api.GET("/ai/jobs/{job_id}", { params: { path: { job_id: jobId } }, signal }));
}

/** One that is over stays as it is. */
export function cancelJob(jobId: string): Promise<Job> {
  return body(api.POST("/ai/jobs/{job_id}/cancel", { params: { path: { job_id: jobId } } }));
}
