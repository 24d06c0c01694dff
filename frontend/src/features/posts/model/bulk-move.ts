export type MoveUnit = "days" | "hours" | "minutes";

export const unitWords: Record<MoveUnit, string> = { days: "days", hours: "hours", minutes: "minutes" };

/** The most that can be moved at once. */
export const mostOf: Record<MoveUnit, number> = { days: 366, hours: 24, minutes: 1440 };

/** Days keep the time on the wall; hours are just minutes. */
export function moveOf(amount: number, unit: MoveUnit): { days: number; minutes: number } {
  switch (unit) {
    case "days":
      return { days: amount, minutes: 0 };
    case "hours":
      return { days: 0, minutes: amount * 60 };
    case "minutes":
      return { days: 0, minutes: amount };
  }
}
