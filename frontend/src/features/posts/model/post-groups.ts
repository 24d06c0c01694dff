import type { PostGroup, PostStatus } from "@/lib/api/types";

/** The groups in the order in which they matter to whoever opens the list. */
export const postGroups: Record<PostGroup, { title: string; more: string }> = {
  next: { title: "Next up", more: "Show later posts" },
  attention: { title: "Needs you", more: "Show more" },
  past: { title: "Past", more: "Show earlier posts" },
};

const groupOf: Record<PostStatus, PostGroup> = {
  scheduled: "next",
  preparing: "next",
  ready: "next",
  committing: "next",
  accepted: "next",
  unconfirmed: "next",
  failed: "attention",
  held: "attention",
  published: "past",
  cancelled: "past",
};

/** Whether posts of a group can be in the status that is looked for. */
export function mayHold(group: PostGroup, status: PostStatus | null): boolean {
  return status === null || groupOf[status] === group;
}
