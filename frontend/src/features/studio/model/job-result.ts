import type { Job } from "@/lib/api/types";

/** The draft that a job has written; null while there is none. */
export function draftOf({ status, result }: Pick<Job, "status" | "result">): string | null {
  if (status !== "done" || typeof result !== "object" || result === null) return null;
  return "draft_id" in result && typeof result.draft_id === "string" ? result.draft_id : null;
}
