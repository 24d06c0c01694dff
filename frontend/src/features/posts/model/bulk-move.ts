import { fieldsNamed } from "@/components/form/fields";
import type { Judgement } from "@/components/form/use-form";
import type { MovePosts, Post } from "@/lib/api/types";

export type MoveUnit = "days" | "hours" | "minutes";

export type BulkMove = { amount: string; unit: MoveUnit; direction: "later" | "earlier" };

export const bulkMoveFields = fieldsNamed<BulkMove>({ amount: "Move by", unit: "Unit", direction: "Direction" });

export const unitWords: Record<MoveUnit, string> = { days: "days", hours: "hours", minutes: "minutes" };

/** The most that can be moved at once. */
export const mostOf: Record<MoveUnit, number> = { days: 366, hours: 24, minutes: 1440 };

/** Each post as it is shown: one that was moved since is refused, not moved a second time. */
export function judgeBulkMove({ amount, unit, direction }: BulkMove, posts: readonly Post[]): Judgement<keyof BulkMove, MovePosts> {
  const count = Number(amount);
  if (!Number.isInteger(count) || count <= 0 || count > mostOf[unit]) {
    return { problems: { amount: `Choose a whole number from 1 to ${mostOf[unit]}` } };
  }
  if (posts.length === 0) return { problems: { whole: "Choose the posts to move" } };
  return { result: { posts: posts.map(({ id, revision }) => ({ id, revision })), ...moveOf(direction === "later" ? count : -count, unit) } };
}

/** Days keep the time on the wall; hours are just minutes. */
function moveOf(amount: number, unit: MoveUnit): { days: number; minutes: number } {
  switch (unit) {
    case "days":
      return { days: amount, minutes: 0 };
    case "hours":
      return { days: 0, minutes: amount * 60 };
    case "minutes":
      return { days: 0, minutes: amount };
  }
}
