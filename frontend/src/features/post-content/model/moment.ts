import type { Temporal } from "temporal-polyfill";
import { resolveLocalTime } from "@/lib/time/local-time";

/** Which of two instants is meant when a local time comes twice. */
export type Which = "first" | "second";

/** A time on the wall, as people choose it. */
export type Wall = { date: string; time: string; zone: string; which: Which | null };

const FARTHEST_HOURS = 366 * 24;

/** When a post goes out, or why that is not settled yet. */
export type Moment =
  | { status: "incomplete" }
  | { status: "past"; instant: Temporal.Instant }
  | { status: "tooFar"; instant: Temporal.Instant }
  | { status: "skipped"; before: Temporal.ZonedDateTime; after: Temporal.ZonedDateTime }
  | { status: "repeated"; first: Temporal.ZonedDateTime; second: Temporal.ZonedDateTime; instant: Temporal.Instant | null }
  | { status: "settled"; instant: Temporal.Instant };

export function momentOf({ date, time, zone, which }: Wall, now: Temporal.Instant): Moment {
  const local = resolveLocalTime(date, time, zone);
  if (local.status === "incomplete" || local.status === "skipped") return local;
  if (local.status === "exists") return inReach(local.instant, now);
  const instant = which === null ? null : local[which].toInstant();
  const outOfReach = instant === null ? null : inReach(instant, now);
  if (outOfReach !== null && outOfReach.status !== "settled") return outOfReach;
  return { ...local, instant };
}

/** The instant to schedule, once nothing is left to decide. */
export function settledInstant(moment: Moment): Temporal.Instant | null {
  if (moment.status === "settled") return moment.instant;
  return moment.status === "repeated" ? moment.instant : null;
}

function inReach(instant: Temporal.Instant, now: Temporal.Instant): Moment {
  const milliseconds = instant.epochMilliseconds - now.epochMilliseconds;
  if (milliseconds <= 0) return { status: "past", instant };
  if (milliseconds > FARTHEST_HOURS * 3_600_000) return { status: "tooFar", instant };
  return { status: "settled", instant };
}

/** Why this moment cannot be taken; null when it can. */
export function momentProblem(moment: Moment): string | null {
  switch (moment.status) {
    case "settled":
      return null;
    case "incomplete":
      return "Choose a date and a time";
    case "past":
      return "This moment has passed; choose a later one";
    case "tooFar":
      return "Posts can be scheduled at most 366 days ahead";
    case "skipped":
      return "This time does not exist on that day; choose another";
    case "repeated":
      return moment.instant === null ? "This time comes twice; choose which one" : null;
  }
}
