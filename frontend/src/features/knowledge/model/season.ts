/** January is 1. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** December to February, May and July: months that follow each other are one stretch, also across the new year. */
export function seasonInWords(months: readonly number[]): string {
  const chosen = new Set(months);
  if (chosen.size === 0 || chosen.size === MONTHS.length) return "All year";
  const firsts = [...chosen].filter((month) => !chosen.has(before(month))).sort((a, b) => a - b);
  return joined(firsts.map((first) => stretchFrom(first, chosen)));
}

function stretchFrom(first: number, chosen: ReadonlySet<number>): string {
  let last = first;
  while (chosen.has(after(last))) last = after(last);
  if (last === first) return nameOf(first);
  return last === after(first) ? `${nameOf(first)} and ${nameOf(last)}` : `${nameOf(first)} to ${nameOf(last)}`;
}

const before = (month: number) => (month === 1 ? 12 : month - 1);
const after = (month: number) => (month === 12 ? 1 : month + 1);
const nameOf = (month: number) => MONTHS[month - 1] ?? "";

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
