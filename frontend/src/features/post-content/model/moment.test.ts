import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { momentOf, settledInstant } from "./moment";

const now = Temporal.Instant.from("2026-10-20T10:00:00Z");
const stockholm = { zone: "Europe/Stockholm", which: null };

it("settles on the instant of an ordinary local time", () => {
  const moment = momentOf({ ...stockholm, date: "2026-10-21", time: "08:30" }, now);

  expect(settledInstant(moment)?.toString()).toBe("2026-10-21T06:30:00Z");
});

it("refuses the past, to the second", () => {
  expect(momentOf({ ...stockholm, date: "2026-10-20", time: "12:00:00" }, now).status).toBe("past");
  expect(momentOf({ ...stockholm, date: "2026-10-20", time: "12:00:01" }, now).status).toBe("settled");
});

it("refuses more than 366 days ahead", () => {
  expect(momentOf({ ...stockholm, date: "2027-10-21", time: "12:00" }, now).status).toBe("settled");
  expect(momentOf({ ...stockholm, date: "2027-10-22", time: "12:00" }, now).status).toBe("tooFar");
});

it("asks which one is meant when a time comes twice, and takes the answer", () => {
  const twice = { ...stockholm, date: "2026-10-25", time: "02:30" };

  expect(settledInstant(momentOf(twice, now))).toBeNull();
  expect(settledInstant(momentOf({ ...twice, which: "first" }, now))?.toString()).toBe("2026-10-25T00:30:00Z");
  expect(settledInstant(momentOf({ ...twice, which: "second" }, now))?.toString()).toBe("2026-10-25T01:30:00Z");
});

it("never settles on a time that the clocks skip", () => {
  const moment = momentOf({ ...stockholm, date: "2027-03-28", time: "02:30" }, now);

  expect(moment.status).toBe("skipped");
  expect(settledInstant(moment)).toBeNull();
});
