import { expect, it } from "vitest";
import { anItem, knowledgeTypes } from "@/testing/examples";
import { factsOf, moneyInWords } from "./facts";
import { rulesOf } from "./item-values";

it("writes money as the reader does, with the decimals that were written down", () => {
  expect(moneyInWords("4.50", "EUR", "en-GB")).toBe("€4.50");
  expect(moneyInWords("4.50", "EUR", "de-DE")).toBe("4,50\u00a0€");
  expect(moneyInWords("0.125", "USD", "en-US")).toBe("$0.125");
  expect(moneyInWords("480", "JPY", "en-US")).toBe("¥480");
});

it("says a price with its currency, a date in words, and nothing that was left out", () => {
  const item = anItem({ knowledge_type: "event", details: { event_date: "2026-12-04", starts_at: "18:30", price: "35", currency: "EUR" } });

  expect(factsOf(item, rulesOf("event", knowledgeTypes)).map(({ label, words }) => `${label}: ${words}`)).toEqual([
    "Date: 4 December 2026",
    "Starts at: 18:30",
    "Price: €35.00",
  ]);
});
