import { expect, it } from "vitest";
import { clockLength, durationInWords } from "./duration";

it("says how long a stretch of time is", () => {
  expect(durationInWords("PT24H")).toBe("24 hours");
  expect(durationInWords("PT1H")).toBe("1 hour");
  expect(durationInWords("PT168H")).toBe("7 days");
  expect(durationInWords("PT60S")).toBe("1 minute");
  expect(durationInWords("PT1M30S")).toBe("1 minute and 30 seconds");
});

it("says how long something plays", () => {
  expect(clockLength(10_040)).toBe("0:10");
  expect(clockLength(65_999)).toBe("1:05");
  expect(clockLength(3_600_000)).toBe("1:00:00");
});
