import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { resolveLocalTime, toInputs } from "./local-time";

const STOCKHOLM = "Europe/Stockholm";

describe("a time on the wall", () => {
  it("is one instant on an ordinary day, in winter and in summer", () => {
    expect(instantOf("2026-11-24", "08:30", STOCKHOLM)).toBe("2026-11-24T07:30:00Z");
    expect(instantOf("2026-07-24", "08:30:15", STOCKHOLM)).toBe("2026-07-24T06:30:15Z");
  });

  it("does not exist in the hour that the clocks jump over", () => {
    const time = resolveLocalTime("2026-03-29", "02:30", STOCKHOLM);

    if (time.status !== "skipped") throw new Error(`expected skipped, got ${time.status}`);
    expect(time.before.toPlainTime().toString()).toBe("01:30:00");
    expect(time.after.toPlainTime().toString()).toBe("03:30:00");
  });

  it("exists again at the first moment after the jump and at the last before it", () => {
    expect(instantOf("2026-03-29", "01:59:59", STOCKHOLM)).toBe("2026-03-29T00:59:59Z");
    expect(instantOf("2026-03-29", "03:00", STOCKHOLM)).toBe("2026-03-29T01:00:00Z");
  });

  it("comes twice in the hour that the clocks repeat", () => {
    const time = resolveLocalTime("2026-10-25", "02:30", STOCKHOLM);

    if (time.status !== "repeated") throw new Error(`expected repeated, got ${time.status}`);
    expect(time.first.toInstant().toString()).toBe("2026-10-25T00:30:00Z");
    expect(time.second.toInstant().toString()).toBe("2026-10-25T01:30:00Z");
    expect([time.first.offset, time.second.offset]).toEqual(["+02:00", "+01:00"]);
  });

  it("knows a jump of half an hour", () => {
    expect(resolveLocalTime("2026-10-04", "02:15", "Australia/Lord_Howe").status).toBe("skipped");
    expect(resolveLocalTime("2026-10-04", "02:45", "Australia/Lord_Howe").status).toBe("exists");
  });

  it("knows a whole day that was skipped", () => {
    expect(resolveLocalTime("2011-12-30", "12:00", "Pacific/Apia").status).toBe("skipped");
  });

  it("waits while a part is missing or impossible", () => {
    expect(resolveLocalTime("", "08:30", STOCKHOLM).status).toBe("incomplete");
    expect(resolveLocalTime("2026-02-30", "08:30", STOCKHOLM).status).toBe("incomplete");
    expect(resolveLocalTime("2026-11-24", "", STOCKHOLM).status).toBe("incomplete");
  });
});

it("shows an instant in the inputs of its zone, and reads it back", () => {
  const instant = Temporal.Instant.from("2026-11-24T07:30:09.500Z");

  const inputs = toInputs(instant, STOCKHOLM);

  expect(inputs).toEqual({ date: "2026-11-24", time: "08:30:09" });
  expect(instantOf(inputs.date, inputs.time, STOCKHOLM)).toBe("2026-11-24T07:30:09Z");
});

function instantOf(date: string, time: string, zone: string): string {
  const resolved = resolveLocalTime(date, time, zone);
  if (resolved.status !== "exists") throw new Error(`${date} ${time} is ${resolved.status}`);
  return resolved.instant.toString();
}
