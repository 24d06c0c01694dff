import { Temporal } from "temporal-polyfill";
import { zoneOfToday } from "./zone-names";

// One fixed language for the whole site: an English sentence with a German month in it reads badly aloud.
const LANGUAGE = "en-GB";

const format = (options: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (instant: string | Temporal.Instant, zone: string) => {
    const known = formats.get(zone) ?? new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: zone });
    formats.set(zone, known);
    // Whether a comma follows the weekday changes with the browser's locale data.
    return known.format(Temporal.Instant.from(instant.toString()).epochMilliseconds).replace(",", "");
  };
};

/** Tuesday 24 November 2026 at 08:30:00 */
export const fullTime = (instant: string | Temporal.Instant, zone: string) =>
  `${longDate(instant, zone)} at ${clockTime(instant, zone)}`;

const longDate = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });

const dateThisYear = format({ weekday: "long", day: "numeric", month: "long" });

/** 08:30:00; the second matters here. */
export const clockTime = format({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

/** 08:30 */
export const shortTime = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** 24 November 2026 */
export const plainDate = format({ day: "numeric", month: "long", year: "numeric" });

/** The day of an instant in a zone, as 2026-11-24: what a list is grouped by. */
export function dayOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Today, Tomorrow or Yesterday before the date; the year only when it is another one. */
export function dayInWords(day: string, today: string): string {
  const date = Temporal.PlainDate.from(day);
  const distance = Temporal.PlainDate.from(today).until(date, { largestUnit: "day" }).days;
  const near = { "-1": "Yesterday", "0": "Today", "1": "Tomorrow" }[String(distance)];
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const midnightUtc = date.toZonedDateTime("UTC").toInstant();
  const words = sameYear ? dateThisYear(midnightUtc, "UTC") : longDate(midnightUtc, "UTC");
  return near === undefined ? words : `${near}, ${words}`;
}

const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: "auto" });
const UNITS = [
  ["hour", 3_600],
  ["minute", 60],
] as const;
const DAY_SECONDS = 86_400;

/**
 * in 2 minutes, in 3 days, 5 hours ago: in the largest unit that fits. Days are those of the calendar in that zone, as
 * people count them: 47 hours from now may be the day after tomorrow.
 */
export function distanceInWords(instant: string | Temporal.Instant, now: Temporal.Instant, zone: string): string {
  const then = Temporal.Instant.from(instant.toString());
  const seconds = Math.round((then.epochMilliseconds - now.epochMilliseconds) / 1000);
  const days = now.toZonedDateTimeISO(zone).toPlainDate().until(then.toZonedDateTimeISO(zone).toPlainDate()).days;
  // A day on which the clocks go back has 25 hours.
  if (Math.abs(seconds) >= DAY_SECONDS && days !== 0) return relative.format(days, "day");
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  }
  return relative.format(seconds, "second");
}

/** Stockholm, UTC+1 */
export function zoneInWords(zone: string, instant: string | Temporal.Instant): string {
  const place = zoneOfToday(zone).split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  const offset = Temporal.Instant.from(instant.toString()).toZonedDateTimeISO(zone).offset;
  return zone === "UTC" ? "UTC" : `${place}, ${offsetInWords(offset)}`;
}

/** +01:00 is UTC+1, -03:30 is UTC−3:30. */
export function offsetInWords(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  if (sign === undefined || hours === undefined || minutes === undefined) return offset;
  if (hours === "00" && minutes === "00") return "UTC";
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}
