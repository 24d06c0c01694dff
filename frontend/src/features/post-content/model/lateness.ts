import type { LatenessPolicy } from "@/lib/api/types";

type Policy = LatenessPolicy["policy"];

export const latenessChoices: readonly { policy: Policy; label: string; meaning: string }[] = [
  { policy: "ask", label: "Ask me", meaning: "It is kept back, you get a notice, and you decide." },
  { policy: "publish", label: "Publish it anyway", meaning: "It goes out as soon as it can, however late." },
  { policy: "drop", label: "Do not publish it", meaning: "Better not at all than late. You get a notice." },
];

const LIMITS = [5, 15, 30, 60, 180, 720, 1440];

/** The usual limits, and the one in use should it be another. */
export function latenessLimits(current: number): readonly number[] {
  return LIMITS.includes(current) ? LIMITS : [...LIMITS, current].sort((one, other) => one - other);
}

/** 15 minutes, 1 hour, 3 days */
export function minutesInWords(minutes: number): string {
  if (minutes % 1440 === 0) return amount(minutes / 1440, "day");
  if (minutes % 60 === 0) return amount(minutes / 60, "hour");
  return amount(minutes, "minute");
}

/** What a post does when it cannot go out in time, as a sentence. */
export function latenessInWords({ policy, after_minutes }: LatenessPolicy): string {
  switch (policy) {
    case "publish":
      return "Goes out however late it is.";
    case "ask":
      return `Waits for your decision if it would be more than ${minutesInWords(after_minutes)} late.`;
    case "drop":
      return `Does not go out if it would be more than ${minutesInWords(after_minutes)} late.`;
  }
}

function amount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
