import type { Idea, IdeaStatus } from "@/lib/api/types";

/** The places of the board, in its order, and what stands in an empty one. */
export const columns: readonly { status: Exclude<IdeaStatus, "rejected">; label: string; empty: string }[] = [
  { status: "new", label: "New", empty: "Nothing waits to be looked at." },
  { status: "approved", label: "Approved", empty: "What you approve waits here until drafts are written from it." },
  { status: "used", label: "Used", empty: "Once drafts are written from an idea, it is here." },
];

const OFFLINE = "presence-offline";

/** Whose idea it is; that it was no model at all is said plainly. */
export function sourceInWords({ source, model }: Pick<Idea, "source" | "model">): string {
  switch (source) {
    case "user_created":
      return "Written down by a person";
    case "trend_inspired":
      return "After a trend";
    case "ai_generated":
      return model === null || model === OFFLINE ? "Proposed by presence-offline; no model was asked" : `Proposed by ${model}`;
  }
}
