import type { Post, PostStatus } from "@/lib/api/types";
import { isAboutAccount, isAboutContent } from "./causes";
import { needsAPerson } from "./post-status";

export type PostAction = "publishNow" | "retry" | "move" | "edit" | "cancel" | "resolve";

/** What a person may do with a post, the most likely first. The server has the last word: a post moves on by itself. */
const actions: Record<PostStatus, readonly PostAction[]> = {
  scheduled: ["move", "edit", "publishNow", "cancel"],
  preparing: ["move", "edit", "publishNow", "cancel"],
  ready: ["move", "edit", "publishNow", "cancel"],
  committing: [],
  accepted: [],
  published: [],
  failed: ["retry", "edit", "move"],
  unconfirmed: [],
  held: ["retry", "move", "edit", "cancel"],
  cancelled: [],
};

export function actionsOf(post: Post): readonly PostAction[] {
  if (needsAPerson(post)) return ["resolve"];
  if (post.status === "failed" && isAboutContent(post)) return ["edit", "retry", "move"];
  // While the account keeps it back, the same again is of no use.
  if (post.status === "held" && isAboutAccount(post)) return ["move", "edit", "cancel"];
  return actions[post.status];
}

/** The one that helps, for a post that came to a halt. */
export function mainActionOf(post: Post): PostAction | null {
  if (post.status === "failed") return isAboutContent(post) ? "edit" : "retry";
  return post.status === "held" && !isAboutAccount(post) ? "retry" : null;
}

/** Whether several at once may be moved together with it. */
export function isMovable(post: Post): boolean {
  return actionsOf(post).includes("move");
}
