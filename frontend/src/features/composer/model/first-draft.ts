import type { Temporal } from "temporal-polyfill";
import type { Brand, Connector } from "@/lib/api/types";
import { toInputs } from "@/lib/time/local-time";
import type { PostDraft } from "./post-draft";

const AHEAD_MINUTES = 30;

/** An empty draft: to the first account that works, at the next full hour that leaves time to write. */
export function firstDraft(brand: Brand, accounts: readonly Connector[], now: Temporal.Instant): PostDraft {
  const soon = now.add({ minutes: AHEAD_MINUTES }).toZonedDateTimeISO(brand.timezone);
  const hour = soon.round({ smallestUnit: "hour", roundingMode: "ceil" }).toInstant();
  const account = accounts.find(({ status }) => status === "connected");
  return {
    brandId: brand.id,
    targets: account === undefined ? [] : [{ accountId: account.id, refusal: null }],
    media: [],
    words: { caption: "", hashtags: [], firstComment: "" },
    options: {},
    when: { ...toInputs(hour, brand.timezone), zone: brand.timezone, which: null },
    lateness: { policy: "ask", after_minutes: 15 },
  };
}
