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
  expect(distanceInWords("2026-11-23T20:02:30Z", now, "UTC")).toBe("in 2 minutes");
  expect(distanceInWords("2026-11-23T20:00:20Z", now, "UTC")).toBe("in 20 seconds");
  expect(distanceInWords("2026-11-23T15:00:00Z", now, "UTC")).toBe("5 hours ago");
  expect(distanceInWords("2026-11-24T19:00:00Z", now, "UTC")).toBe("in 23 hours");
  expect(distanceInWords("2026-11-24T21:00:00Z", now, "UTC")).toBe("tomorrow");
});

it.each([
  // 47 hours, and 25.5: both the day after tomorrow.
  ["2026-11-23T10:00:00Z", "2026-11-25T09:00:00Z", "UTC", "in 2 days"],
  ["2026-11-23T23:00:00Z", "2026-11-25T00:30:00Z", "UTC", "in 2 days"],
  // The same instants are other days elsewhere.
  ["2026-11-23T23:00:00Z", "2026-11-25T00:30:00Z", "America/New_York", "tomorrow"],
  ["2026-11-23T22:30:00Z", "2026-11-25T00:30:00Z", "Europe/Stockholm", "in 2 days"],
  ["2026-11-25T09:00:00Z", "2026-11-23T10:00:00Z", "UTC", "2 days ago"],
  ["2026-11-25T09:00:00Z", "2026-11-24T08:00:00Z", "UTC", "yesterday"],
  // The clocks go back on 25 October 2026 in Stockholm: that day has 25 hours.
  ["2026-10-24T22:00:00Z", "2026-10-25T22:30:00Z", "Europe/Stockholm", "in 24 hours"],
  ["2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "Europe/Stockholm", "tomorrow"],
  ["2026-10-24T10:00:00Z", "2026-10-25T11:00:00Z", "Europe/Stockholm", "tomorrow"],
  // They go forward on 28 March 2027: 47 hours are two days of the calendar.
  ["2027-03-27T08:00:00Z", "2027-03-29T07:00:00Z", "Europe/Stockholm", "in 2 days"],
])("counts days of the calendar: at %s, %s in %s is %s", (from, to, zone, words) => {
  expect(distanceInWords(to, Temporal.Instant.from(from), zone)).toBe(words);
});

it("says a zone by its name of today", () => {
  expect(zoneInWords("Europe/Kiev", "2026-11-24T07:30:00Z")).toBe("Kyiv, UTC+2");
  expect(zoneInWords("Asia/Calcutta", "2026-11-24T07:30:00Z")).toBe("Kolkata, UTC+5:30");
});

it("says a zone with the offset it has at that instant", () => {
  expect(zoneInWords("Europe/Stockholm", "2026-11-24T07:30:00Z")).toBe("Stockholm, UTC+1");
  expect(zoneInWords("Europe/Stockholm", "2026-07-24T07:30:00Z")).toBe("Stockholm, UTC+2");
  expect(zoneInWords("America/St_Johns", "2026-11-24T07:30:00Z")).toBe("St Johns, UTC−3:30");
  expect(offsetInWords("+00:00")).toBe("UTC");
});
