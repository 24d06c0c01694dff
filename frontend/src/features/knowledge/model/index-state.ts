import type { IndexState, KnownItem } from "@/lib/api/types";

type Indexed = Pick<KnownItem, "updated_at" | "index">;

const SOON_MS = 2_000;
const LATER_MS = 15_000;
const USUALLY_DONE_MS = 60_000;

/** How soon to ask again while the meaning of something is being worked out; after a minute it is a matter of patience. */
export function pollInterval(items: readonly Indexed[], nowMs: number): number | false {
  const waiting = items.filter(({ index }) => index.status === "waiting");
  if (waiting.length === 0) return false;
  const newest = Math.max(...waiting.map(({ updated_at }) => Date.parse(updated_at)));
  return nowMs - newest < USUALLY_DONE_MS ? SOON_MS : LATER_MS;
}

/** How much of an item's meaning is known; nothing where there is nothing to say. */
export function indexInWords({ status, passages, known }: IndexState): string | null {
  switch (status) {
    case "waiting":
      return passages > 1 && known > 0 ? `Meaning is being worked out, ${known} of ${passages}` : "Meaning is being worked out";
    case "failed":
      return "Found by its words only";
    case "indexed":
    case "words_only":
      return null;
  }
}

/** Why the meaning of some items is not known, each reason once. */
export function failuresOf(items: readonly Indexed[]): { count: number; reasons: readonly string[] } {
  const failed = items.filter(({ index }) => index.status === "failed");
  const reasons = failed.map(({ index }) => index.problem ?? "No reason was given");
  return { count: failed.length, reasons: [...new Set(reasons)] };
}
