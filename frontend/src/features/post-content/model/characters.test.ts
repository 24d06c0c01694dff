import { expect, it } from "vitest";
import { charactersIn } from "./characters";

// The server's test of counting holds the same table.
it.each([
  ["", 0, 0, 0],
  ["Buns", 4, 4, 4],
  ["Smörgås", 7, 7, 7],
  ["🥐", 1, 2, 1],
  ["👍🏽", 2, 4, 1],
  ["👩‍👩‍👧‍👦", 7, 11, 1],
  ["🇸🇪", 2, 4, 1],
  ["e\u0301", 2, 2, 1],
  ["नमस्ते", 6, 6, 3],
])("counts %j as the networks do", (text, codePoints, units, graphemes) => {
  expect(charactersIn(text, "code_points")).toBe(codePoints);
  expect(charactersIn(text, "utf16_units")).toBe(units);
  expect(charactersIn(text, "graphemes")).toBe(graphemes);
});
