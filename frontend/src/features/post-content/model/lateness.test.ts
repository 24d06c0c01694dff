import { expect, it } from "vitest";
import { latenessInWords, latenessLimits, minutesInWords } from "./lateness";

it("says a number of minutes as people do", () => {
  expect([1, 15, 60, 90, 180, 1440, 10_080].map(minutesInWords)).toEqual(["1 minute", "15 minutes", "1 hour", "90 minutes", "3 hours", "1 day", "7 days"]);
});

it("says what a post does when it is late", () => {
  expect(latenessInWords({ policy: "ask", after_minutes: 15 })).toBe("Waits for your decision if it would be more than 15 minutes late.");
  expect(latenessInWords({ policy: "publish", after_minutes: 15 })).toBe("Goes out however late it is.");
});

it("offers the limit in use, though it is an unusual one", () => {
  expect(latenessLimits(15)).not.toContain(20);
  expect(latenessLimits(20)).toContain(20);
});
