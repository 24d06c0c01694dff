import { Temporal } from "temporal-polyfill";
import type { KnownItem } from "@/lib/api/types";
import { plainDate } from "@/lib/time/words";

export type Validity = "always" | "coming" | "now" | "over";

type Dated = Pick<KnownItem, "valid_from" | "valid_until">;

/** Whether it holds on a day of the brand's zone; both ends belong to it. ISO dates sort as text. */
export function validityOf({ valid_from, valid_until }: Dated, today: string): Validity {
  if (valid_from === null && valid_until === null) return "always";
  if (valid_from !== null && today < valid_from) return "coming";
  return valid_until !== null && today > valid_until ? "over" : "now";
}

/** From 1 December to 24 December 2026; null for always. */
export function validityInWords({ valid_from, valid_until }: Dated): string | null {
  if (valid_from !== null && valid_until !== null) return `From ${dateInWords(valid_from)} to ${dateInWords(valid_until)}`;
  if (valid_from !== null) return `From ${dateInWords(valid_from)}`;
  return valid_until === null ? null : `Until ${dateInWords(valid_until)}`;
}

/** 24 December 2026 */
export function dateInWords(date: string): string {
  return plainDate(Temporal.PlainDate.from(date).toZonedDateTime("UTC").toInstant(), "UTC");
}
