import type { IdeaStatus } from "@/lib/api/types";

export type Step = "approve" | "reject" | "restore";

/** Where a person can put an idea; it is used by writing drafts from it. */
export type Goal = Exclude<IdeaStatus, "used">;

/** What the server has to be asked for, one after the other, to bring an idea from one place to another. */
export function stepsTo(from: IdeaStatus, to: Goal): readonly Step[] {
  if (from === to || from === "used") return [];
  switch (to) {
    case "new":
      return from === "approved" ? ["reject", "restore"] : ["restore"];
    case "approved":
      return from === "rejected" ? ["restore", "approve"] : ["approve"];
    case "rejected":
      return ["reject"];
  }
}
