import { expect, it } from "vitest";
import { sentenceAround, withoutWords } from "./text";

it("drops words with the gap they leave", () => {
  const without = (caption: string, words: string) => withoutWords(caption, caption.indexOf(words), caption.indexOf(words) + words.length);

  expect(without("Buns for only 3.50 € today.", "3.50 €")).toBe("Buns for only today.");
  expect(without("Buns for 3.50 €.", "3.50 €")).toBe("Buns for.");
  expect(without("3.50 € for a bun", "3.50 €")).toBe("for a bun");
  expect(without("A bun\n3.50 €", "3.50 €")).toBe("A bun\n");
});

it("finds the sentence in which a word stands", () => {
  const around = (caption: string, words: string) => sentenceAround(caption, caption.indexOf(words), caption.indexOf(words) + words.length);

  expect(around("It smells of morning. Only 3.50 € today! Come.", "3.50 €")).toBe("Only 3.50 € today!");
  expect(around("Only 3.50 € today", "3.50 €")).toBe("Only 3.50 € today");
  expect(around("Warm buns\nOnly 3.50 € today\n\nCome by.", "3.50 €")).toBe("Only 3.50 € today");
});
