import type { DetailKind, DetailValue } from "@/lib/api/types";
import { webAddress } from "@/lib/web-address";
import type { DetailInput } from "./item-values";

export type Read = { value: DetailValue } | { problem: string };

/** What was typed into a detail, as its kind is written; null for nothing. */
export function readDetail(kind: DetailKind, input: DetailInput): Read | null {
  if (typeof input !== "string") return input.length === 0 ? null : { value: [...input] };
  const text = input.trim();
  if (text === "") return null;
  switch (kind) {
    case "amount":
      return amount(text);
    case "rating":
      return rating(text);
    case "number":
      return whole(text);
    case "link":
      return link(text);
    case "list":
      return { value: [text] };
    case "time":
      // Some browsers add the seconds; nobody opens at 18:30:15.
      return { value: text.slice(0, 5) };
    case "text":
    case "currency":
    case "date":
      return { value: text };
  }
}

/** Half of Europe writes 4,50. */
function decimal(text: string): string | null {
  const written = /^\d{1,12},\d{1,2}$/.test(text) ? text.replace(",", ".") : text;
  return /^\d{1,12}(\.\d{1,4})?$/.test(written) ? written : null;
}

function amount(text: string): Read {
  const value = decimal(text);
  return value === null ? { problem: `“${text}” is not an amount; write it like 4.50, without the currency` } : { value };
}

function rating(text: string): Read {
  const value = decimal(text);
  return value === null || Number(value) > 5 ? { problem: `“${text}” is not a rating; 0 to 5 is, such as 4.5` } : { value };
}

function whole(text: string): Read {
  return /^\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: `“${text}” is not a whole number` };
}

function link(text: string): Read {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  return webAddress(address) === null || /\s/.test(address)
    ? { problem: `“${text}” is not a web address; one such as https://example.com is` }
    : { value: address };
}
