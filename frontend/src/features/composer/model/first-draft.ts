import type { Temporal } from "temporal-polyfill";
import type { Brand, Connector } from "@/lib/api/types";
import { toInputs } from "@/lib/time/local-time";
import type { Draft } from "./composer-store";

const AHEAD_MINUTES = 30;

/** An empty draft: the first account that works, at the next full hour that leaves time to write. */
export function firstDraft(brand: Brand, accounts: readonly Connector[], now: Temporal.Instant): Draft {
  const soon = now.add({ minutes: AHEAD_MINUTES }).toZonedDateTimeISO(brand.timezone);
  const hour = soon.round({ smallestUnit: "hour", roundingMode: "ceil" }).toInstant();
  return {
    brandId: brand.id,
    accountId: accounts.find(({ status }) => status === "connected")?.id ?? null,
    caption: "",
    hashtags: [],
    firstComment: "",
    pictures: [],
    zone: brand.timezone,
    which: null,
    lateness: { policy: "ask", after_minutes: 15 },
    ...toInputs(hour, brand.timezone),
  };
}
