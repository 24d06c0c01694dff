import { expect, it } from "vitest";
import { highlighted } from "./highlights";

const found = (text: string, stems: string[]) =>
  highlighted(text, stems)
    .filter(({ isFound }) => isFound)
    .map((piece) => piece.text);

it("marks words by the stems that the search names", () => {
  expect(found("Baked each morning, sold on most mornings.", ["morn"])).toEqual(["morning"]);
  expect(found("Buns, a bun, and bundled offers", ["bun"])).toEqual(["Buns", "bun"]);
  expect(found("A bakery and its bakeries", ["bakeri"])).toEqual(["bakery", "bakeries"]);
  expect(found("Frische Brötchen", ["brotch"])).toEqual(["Brötchen"]);
});

it("loses nothing of the text", () => {
  const text = "  Price: 4.50 EUR.\nCafé “Norr”, bún 🥐 ";

  expect(highlighted(text, ["bun", "pric"]).map((piece) => piece.text).join("")).toBe(text);
});
