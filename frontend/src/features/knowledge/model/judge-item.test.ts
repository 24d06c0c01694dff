import { expect, it } from "vitest";
import { anItem, knowledgeTypes } from "@/testing/examples";
import { changesOf } from "./changes";
import { droppedDetails, emptyItem, type ItemValues, keptItem, valuesOf } from "./item-values";
import { judgeItem } from "./judge-item";

const judge = judgeItem(knowledgeTypes);

function judged(change: Partial<ItemValues>) {
  return judge({ ...valuesOf(anItem(), knowledgeTypes), ...change } as ItemValues);
}

it("gives back what was read, as it was", () => {
  const { knowledge_type, title, content, details, season_months, featured, active } = anItem();

  expect(judge(valuesOf(anItem(), knowledgeTypes))).toEqual({
    result: { knowledge_type, title, content, details, season_months, valid_from: "", valid_until: "", featured, active },
  });
});

it("reads an amount with a comma, and a link without its beginning", () => {
  expect(judged({ detail_price: " 4,20 " })).toMatchObject({ result: { details: { price: "4.20" } } });
  expect(judged({ knowledge_type: "other", detail_link: "norr.example/buns" })).toMatchObject({ result: { details: { link: "https://norr.example/buns" } } });
});

it.each<[Partial<ItemValues>, Record<string, string>]>([
  [{ title: "  " }, { title: "Enter a title" }],
  [{ content: "x".repeat(200_001) }, { content: "A text has at most 200,000 characters; this one has 200,001" }],
  [{ detail_price: "four" }, { detail_price: "“four” is not an amount; write it like 4.50, without the currency" }],
  [{ detail_currency: "" }, { detail_currency: "Choose the currency of the price" }],
  [{ knowledge_type: "other", detail_link: "javascript:alert(1)" }, { detail_link: "“javascript:alert(1)” is not a web address; one such as https://example.com is" }],
  [{ valid_from: "2026-12-24", valid_until: "2026-12-01" }, { valid_until: "The last day is before the first" }],
])("says what keeps %j from being saved", (change, problems) => {
  expect(judged(change)).toEqual({ problems });
});

it("takes a text of two hundred thousand emojis for what it is", () => {
  expect(judged({ content: "🥐".repeat(200_000) })).toHaveProperty("result");
});

it("keeps the details of another type in the form, and leaves them out of what is saved", () => {
  const turned = { ...valuesOf(anItem({ details: { allergens: ["Gluten"], price: "4.50", currency: "EUR" } }), knowledgeTypes), knowledge_type: "other" as const };

  expect(droppedDetails(turned, knowledgeTypes)).toEqual(["Price", "Currency", "Allergens"]);
  expect(judge(turned)).toMatchObject({ result: { details: {} } });
  expect(judge({ ...turned, knowledge_type: "menu" })).toMatchObject({ result: { details: { allergens: ["Gluten"], price: "4.50" } } });
});

it("sends only what is another than it was, and the details with another type", () => {
  const was = judge(valuesOf(anItem(), knowledgeTypes));
  const is = judged({ title: "Cardamom bun" });
  const turned = judged({ knowledge_type: "event" });
  if (!("result" in was && "result" in is && "result" in turned)) throw new Error("all of these can be saved");

  expect(changesOf(was.result, is.result)).toEqual({ title: "Cardamom bun" });
  expect(changesOf(was.result, turned.result)).toEqual({ knowledge_type: "event", details: { price: "4.50", currency: "EUR" } });
  expect(changesOf(was.result, { ...was.result, details: { currency: "EUR", price: "4.50" } })).toEqual({});
});

it("reads a draft that was kept before a detail was there, and none of another shape", () => {
  const saved = emptyItem("menu", knowledgeTypes);
  const { detail_location: _, ...older } = { ...saved, title: "Bun", detail_location: "" };

  expect(keptItem("x").read?.(older, saved)).toEqual({ ...saved, title: "Bun" });
  expect(keptItem("x").read?.({ ...saved, title: 4 }, saved)).toBeNull();
  expect(keptItem("x").read?.(null, saved)).toBeNull();
});
