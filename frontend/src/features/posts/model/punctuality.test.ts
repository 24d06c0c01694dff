import { expect, it } from "vitest";
import { punctuality } from "./punctuality";

const after = (seconds: number) => punctuality("2026-11-24T07:30:00Z", new Date(Date.parse("2026-11-24T07:30:00Z") + seconds * 1000).toISOString());

it("says how far from its second a post left, in a unit of that size", () => {
  expect(after(0)).toBe("exactly on time");
  expect(after(0.043)).toBe("43 ms after its second");
  expect(after(2.34)).toBe("2.3 s after its second");
  expect(after(75)).toBe("75 s after its second");
  expect(after(20 * 60)).toBe("20 minutes after its second");
  expect(after(6 * 3600)).toBe("6 hours after its second");
  expect(after(-0.01)).toBe("10 ms before its second");
});
