import { expect, it } from "vitest";
import { charactersIn } from "./characters";

// The server's test of counting holds the same table.
it.each([
  ["", 0, 0, 0, 0],
  ["Buns", 4, 4, 4, 4],
  ["Smörgås", 7, 7, 7, 7],
  ["🥐", 1, 2, 1, 2],
  ["👍🏽", 2, 4, 1, 2],
  ["👩‍👩‍👧‍👦", 7, 11, 1, 2],
  ["🇸🇪", 2, 4, 1, 2],
  ["5️⃣", 3, 3, 1, 2],
  ["e\u0301", 2, 2, 1, 1],
  ["नमस्ते", 6, 6, 3, 6],
  ["日本", 2, 2, 2, 4],
  ["“Buns” – 5 €", 12, 12, 12, 13],
  ["See https://norr.example/a/very/long/way?to=the buns", 52, 52, 52, 32],
  ["On norr.cafe now", 16, 16, 16, 30],
  ["mara@norr.cafe e.g. 5.30", 24, 24, 24, 24],
])("counts %j as the networks do", (text, codePoints, units, graphemes, weighted) => {
  expect(charactersIn(text, "code_points")).toBe(codePoints);
  expect(charactersIn(text, "utf16_units")).toBe(units);
  expect(charactersIn(text, "graphemes")).toBe(graphemes);
  expect(charactersIn(text, "weighted")).toBe(weighted);
});
