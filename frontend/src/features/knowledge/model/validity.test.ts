import { expect, it } from "vitest";
import { validityInWords, validityOf } from "./validity";

const december = { valid_from: "2026-12-01", valid_until: "2026-12-24" };

it.each([
  ["2026-11-30", "coming"],
  ["2026-12-01", "now"],
  ["2026-12-24", "now"],
  ["2026-12-25", "over"],
])("counts both ends: on %s it is %s", (today, validity) => {
  expect(validityOf(december, today)).toBe(validity);
});

it("says the days in words", () => {
  expect(validityInWords(december)).toBe("From 1 December 2026 to 24 December 2026");
  expect(validityInWords({ valid_from: null, valid_until: "2026-12-24" })).toBe("Until 24 December 2026");
  expect(validityInWords({ valid_from: null, valid_until: null })).toBeNull();
  expect(validityOf({ valid_from: null, valid_until: null }, "2026-12-24")).toBe("always");
});
