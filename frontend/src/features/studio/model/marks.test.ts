import { expect, it } from "vitest";
import { aDraft, aFinding } from "@/testing/examples";
import { citedIn, flaggedIn, stretchesOf } from "./marks";

const { passages } = aDraft();

it("marks a claim where it stands, and not one that was edited away", () => {
  const caption = "Buns with pearl sugar, warm.";

  expect(citedIn(caption, [{ label: "P1", claim: "pearl sugar" }, { label: "P1", claim: "cardamom" }, { label: "P9", claim: "Buns" }], passages)).toEqual([
    { kind: "cited", start: 10, end: 21, passage: passages[0] },
  ]);
});

it("leaves no letter out, and makes of marks that share words one", () => {
  const caption = "🥐 Only 3.50 € with sugar.";
  const price = aFinding({ span: { start: 8, end: 14 } });
  const marks = [...citedIn(caption, [{ label: "P1", claim: "Only 3.50 € with sugar" }], passages), ...flaggedIn(caption, [price])];

  const stretches = stretchesOf(caption, marks);

  expect(stretches.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([["🥐 "], ["Only ", "3.50 €", " with sugar"], ["."]]);
  expect(stretches[1]?.pieces.map(({ weight }) => weight)).toEqual([null, "warns", null]);
  expect(stretches[1]?.marks).toHaveLength(2);
});

it("shows the heaviest of what is said of the same words", () => {
  const marks = flaggedIn("buns", [aFinding({ weight: "hints", span: { start: 0, end: 4 } }), aFinding({ weight: "blocks", span: { start: 0, end: 4 } })]);

  expect(stretchesOf("buns", marks)[0]?.pieces).toEqual([{ text: "buns", isCited: false, weight: "blocks" }]);
});

it("does not mark beyond the end of a text that has become shorter", () => {
  expect(flaggedIn("buns", [aFinding({ span: { start: 2, end: 9 } }), aFinding({ span: null })])).toEqual([]);
});
