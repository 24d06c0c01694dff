import { Temporal } from "temporal-polyfill";

/**
 * What a date and a time on the wall of some zone mean. When clocks go forward some times never come; when they go
 * back some come twice. Neither may be settled in silence: the person decides.
 */
export type LocalTime =
  | { status: "incomplete" }
  | { status: "exists"; instant: Temporal.Instant }
  | { status: "skipped"; before: Temporal.ZonedDateTime; after: Temporal.ZonedDateTime }
  | { status: "repeated"; first: Temporal.ZonedDateTime; second: Temporal.ZonedDateTime };

/** Reads the values of a date and a time input, as in 2026-11-24 and 08:30 or 08:30:15. */
export function resolveLocalTime(date: string, time: string, zone: string): LocalTime {
  const wall = parseWall(date, time);
  if (wall === null) return { status: "incomplete" };
  const first = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  const second = wall.toZonedDateTime(zone, { disambiguation: "later" });
  if (first.epochMilliseconds === second.epochMilliseconds) return { status: "exists", instant: first.toInstant() };
  if (first.toPlainDateTime().equals(wall)) return { status: "repeated", first, second };
  return { status: "skipped", before: first, after: second };
}

/** The values of a date and a time input that show this instant in a zone. */
export function toInputs(instant: Temporal.Instant, zone: string): { date: string; time: string } {
  const local = instant.toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: "second" }) };
}

function parseWall(date: string, time: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  } catch {
    // A half-filled input is an empty string; typing goes on.
    return null;
  }
}
