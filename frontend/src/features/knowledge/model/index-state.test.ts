import { expect, it } from "vitest";
import { anItem } from "@/testing/examples";
import { failuresOf, indexInWords, pollInterval } from "./index-state";

const NOW = Date.parse("2026-11-24T07:30:00Z");

const anItemIn = (status: "indexed" | "waiting" | "failed" | "words_only", change: Partial<ReturnType<typeof anItem>> = {}, problem: string | null = null) =>
  anItem({ index: { status, passages: 3, known: 1, problem }, ...change });

it("asks again while a meaning is being worked out, and more rarely when it takes long", () => {
  const waiting = anItemIn("waiting");

  expect(pollInterval([anItemIn("indexed"), anItemIn("words_only"), anItemIn("failed")], NOW)).toBe(false);
  expect(pollInterval([anItemIn("indexed"), waiting], NOW + 5_000)).toBe(2_000);
  expect(pollInterval([waiting], NOW + 600_000)).toBe(15_000);
});

it("has nothing to say about what is found as it should be", () => {
  expect(indexInWords(anItemIn("indexed").index)).toBeNull();
  expect(indexInWords(anItemIn("waiting").index)).toBe("Meaning is being worked out, 1 of 3");
});

it("tells a reason once, however many items failed for it", () => {
  const failed = [anItemIn("failed", {}, "The model did not answer"), anItemIn("failed", {}, "The model did not answer"), anItemIn("indexed")];

  expect(failuresOf(failed)).toEqual({ count: 2, reasons: ["The model did not answer"] });
});
