import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { dayInWords, dayOf, distanceInWords, fullTime, offsetInWords, zoneInWords } from "./words";

const now = Temporal.Instant.from("2026-11-23T20:00:00Z");

it("says an instant in the zone it is asked for", () => {
  expect(fullTime("2026-11-24T07:30:00Z", "Europe/Stockholm")).toBe("Tuesday 24 November 2026 at 08:30:00");
  expect(fullTime("2026-11-24T07:30:00Z", "America/Los_Angeles")).toBe("Monday 23 November 2026 at 23:30:00");
});

it("says midnight as 00, not as 24", () => {
  expect(fullTime("2026-11-23T23:00:00Z", "Europe/Stockholm")).toBe("Tuesday 24 November 2026 at 00:00:00");
});

it("puts an instant into the day of the zone", () => {
  expect(dayOf("2026-11-23T23:30:00Z", "Europe/Stockholm")).toBe("2026-11-24");
  expect(dayOf("2026-11-23T23:30:00Z", "America/New_York")).toBe("2026-11-23");
});

it("names near days and leaves the year out while it is this one", () => {
  expect(dayInWords("2026-11-24", "2026-11-23")).toBe("Tomorrow, Tuesday 24 November");
  expect(dayInWords("2026-11-22", "2026-11-23")).toBe("Yesterday, Sunday 22 November");
  expect(dayInWords("2026-12-01", "2026-11-23")).toBe("Tuesday 1 December");
  expect(dayInWords("2027-01-01", "2026-11-23")).toBe("Friday 1 January 2027");
});

it("says how far away an instant is", () => {
  expect(distanceInWords("2026-11-23T20:02:30Z", now)).toBe("in 2 minutes");
  expect(distanceInWords("2026-11-23T20:00:20Z", now)).toBe("in 20 seconds");
  expect(distanceInWords("2026-11-23T15:00:00Z", now)).toBe("5 hours ago");
  expect(distanceInWords("2026-11-24T21:00:00Z", now)).toBe("tomorrow");
});

it("says a zone with the offset it has at that instant", () => {
  expect(zoneInWords("Europe/Stockholm", "2026-11-24T07:30:00Z")).toBe("Stockholm, UTC+1");
  expect(zoneInWords("Europe/Stockholm", "2026-07-24T07:30:00Z")).toBe("Stockholm, UTC+2");
  expect(zoneInWords("America/St_Johns", "2026-11-24T07:30:00Z")).toBe("St Johns, UTC−3:30");
  expect(offsetInWords("+00:00")).toBe("UTC");
});
