import { Temporal } from "temporal-polyfill";

const UNITS = ["days", "hours", "minutes", "seconds"] as const;

/** PT24H is 24 hours, PT168H 7 days, PT1M30S 1 minute and 30 seconds. */
export function durationInWords(iso: string): string {
  const length = Temporal.Duration.from(iso);
  // Two days and more are counted in days; one is a stretch of 24 hours, and need not begin at midnight.
  const largestUnit = length.total("hours") >= 48 ? "days" : "hours";
  const whole = length.round({ largestUnit, smallestUnit: "seconds" });
  return UNITS.filter((unit) => whole[unit] !== 0)
    .map((unit) => `${whole[unit]} ${whole[unit] === 1 ? unit.slice(0, -1) : unit}`)
    .join(" and ");
}

/** 0:10, 1:05, 1:00:00; the begun second counts not. */
export function clockLength(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
