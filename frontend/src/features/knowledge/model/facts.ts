import type { DetailKind, DetailRules, DetailValue, KnownItem } from "@/lib/api/types";
import { dateInWords } from "./validity";
import { wordsOfDetail } from "./knowledge-words";

export type Fact = { name: string; label: string; words: string; kind: DetailKind };

/** The details of an item as people read them, in the order of its type. A price carries its currency. */
export function factsOf({ details }: Pick<KnownItem, "details">, rules: readonly DetailRules[]): Fact[] {
  const currency = rules.find(({ kind, name }) => kind === "currency" && details[name] !== undefined)?.name;
  return rules.flatMap(({ name, kind }) => {
    const value = details[name];
    if (value === undefined || kind === "currency") return [];
    return [{ name, kind, label: wordsOfDetail(name).label, words: valueInWords(kind, value, currency === undefined ? null : String(details[currency])) }];
  });
}

/** What fits a line of a list; the rest is read in the item. */
export function isShort({ kind }: Fact): boolean {
  return kind !== "list" && kind !== "link";
}

function valueInWords(kind: DetailKind, value: DetailValue, currency: string | null): string {
  switch (kind) {
    case "amount":
      return currency === null ? String(value) : moneyInWords(String(value), currency);
    case "date":
      return dateInWords(String(value));
    case "rating":
      return `${String(value)} of 5`;
    case "list":
      return Array.isArray(value) ? value.join(", ") : String(value);
    case "text":
    case "currency":
    case "time":
    case "link":
    case "number":
      return String(value);
  }
}

/** €4.50, or 4,50 €: as the reader's browser writes money, with as many decimals as were written down. */
export function moneyInWords(amount: string, currency: string, locale?: string): string {
  const decimals = amount.split(".")[1]?.length ?? 0;
  const usual = new Intl.NumberFormat(locale, { style: "currency", currency });
  const most = Math.max(decimals, usual.resolvedOptions().maximumFractionDigits ?? 2);
  return new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: most }).format(Number(amount));
}
