import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";
import type { Job } from "@/lib/api/types";

const AGAIN_MS = 800;

export const jobQueries = {
  /** Asked again until it is over, also while nobody answers: the work goes on elsewhere. */
  one: (jobId: string) =>
    queryOptions({
      queryKey: keys.jobs.one(jobId),
      queryFn: ({ signal }) => body(api.GET("/ai/jobs/{job_id}", { params: { path: { job_id: jobId } }, signal })),
      refetchInterval: ({ state }) => (state.data !== undefined && isOver(state.data) ? false : AGAIN_MS),
    }),
};

export function isOver({ status }: Pick<Job, "status">): boolean {
  return status === "done" || status === "failed" || status === "cancelled";
}
