import { Temporal } from "temporal-polyfill";
import type { Post } from "@/lib/api/types";
import { toInputs } from "@/lib/time/local-time";
import type { Wall } from "@/features/post-content/model/moment";

/** Whether the time of a post lies behind us: it cannot go out then any more, whatever becomes of it. */
export function hasPassed({ scheduled_at }: Post, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(scheduled_at), now) <= 0;
}

/**
 * Where a post stands now, in the zone it was planned in; of a time that comes twice, the one that was chosen. What has
 * passed is no place to start from: then the next full hour.
 */
export function planned(post: Post, now: Temporal.Instant): Wall {
  const zone = post.timezone;
  const instant = hasPassed(post, now) ? nextHour(now, zone) : Temporal.Instant.from(post.scheduled_at);
  const inputs = toInputs(instant, zone);
  const earlier = Temporal.PlainDateTime.from(`${inputs.date}T${inputs.time}`).toZonedDateTime(zone, { disambiguation: "earlier" });
  const isFirst = earlier.toInstant().epochMilliseconds >= instant.round("second").epochMilliseconds;
  return { ...inputs, zone, which: isFirst ? "first" : "second" };
}

function nextHour(now: Temporal.Instant, zone: string): Temporal.Instant {
  return now.toZonedDateTimeISO(zone).round({ smallestUnit: "hour", roundingMode: "ceil" }).toInstant();
}
