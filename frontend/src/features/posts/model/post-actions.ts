import type { Post, PostStatus } from "@/lib/api/types";

export type PostAction = "publishNow" | "retry" | "move" | "edit" | "cancel" | "resolve";

/** What a person may do with a post, the most likely first. The server has the last word: a post moves on by itself. */
const actions: Record<PostStatus, readonly PostAction[]> = {
  scheduled: ["move", "edit", "publishNow", "cancel"],
  preparing: ["move", "edit", "publishNow", "cancel"],
  ready: ["move", "edit", "publishNow", "cancel"],
  committing: [],
  published: [],
  failed: ["retry", "edit", "move"],
  unconfirmed: ["resolve"],
  held: ["retry", "move", "edit", "cancel"],
  cancelled: [],
};

export function actionsOf({ status }: Post): readonly PostAction[] {
  return actions[status];
}

/** Whether several at once may be moved together with it. */
export function isMovable(post: Post): boolean {
  return actionsOf(post).includes("move");
}
