import type { Post, PostStatus } from "@/lib/api/types";
import { needsAPerson } from "./post-status";

export type PostAction = "publishNow" | "retry" | "move" | "edit" | "cancel" | "resolve";

/** What a person may do with a post, the most likely first. The server has the last word: a post moves on by itself. */
const actions: Record<PostStatus, readonly PostAction[]> = {
  scheduled: ["move", "edit", "publishNow", "cancel"],
  preparing: ["move", "edit", "publishNow", "cancel"],
  ready: ["move", "edit", "publishNow", "cancel"],
  committing: [],
  published: [],
  failed: ["retry", "edit", "move"],
  unconfirmed: [],
  held: ["retry", "move", "edit", "cancel"],
  cancelled: [],
};

export function actionsOf(post: Post): readonly PostAction[] {
  return needsAPerson(post) ? ["resolve"] : actions[post.status];
}

/** Whether several at once may be moved together with it. */
export function isMovable(post: Post): boolean {
  return actionsOf(post).includes("move");
}
