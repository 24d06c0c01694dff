import { Temporal } from "temporal-polyfill";
import type { Usage } from "@/lib/api/types";

// As everywhere on the site, numbers are written as in English.
const cents = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const parts = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat("en-US");
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** $1.23; less than a cent is shown as closely as it is worth looking at. */
export function dollars(amount: number): string {
  return amount > 0 && amount < 0.01 ? parts.format(amount) : cents.format(amount);
}

export const count = (number: number) => whole.format(number);

/** November 2026 */
export const monthInWords = (of: string) => month.format(Temporal.PlainYearMonth.from(of).toPlainDate({ day: 1 }).toZonedDateTime("UTC").epochMilliseconds);

export const monthBeside = (of: string, months: number) => Temporal.PlainYearMonth.from(of).add({ months }).toString();

/** The month that it is in UTC, as the cap counts them. */
export const thisMonth = () => Temporal.Now.zonedDateTimeISO("UTC").toPlainDate().toPlainYearMonth().toString();

/** Every day of the month, also those on which nothing was asked. */
export function everyDay(usage: Usage): { day: string; calls: number; dollars: number }[] {
  const of = Temporal.PlainYearMonth.from(usage.month);
  return Array.from({ length: of.daysInMonth }, (_, index) => {
    const day = of.toPlainDate({ day: index + 1 }).toString();
    const figures = usage.days.find((each) => each.day === day)?.figures;
    return { day, calls: figures?.calls ?? 0, dollars: figures?.dollars ?? 0 };
  });
}

/** In a chart money is shown where some was spent; without prices, how often models were asked. */
export const measureOf = (usage: Usage) => (usage.total.dollars > 0 ? "dollars" : "calls");
