import { expect, it } from "vitest";
import { seasonInWords } from "./season";

it.each([
  [[], "All year"],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "All year"],
  [[7], "July"],
  [[6, 7], "June and July"],
  [[12, 1, 2], "December to February"],
  [[5, 6, 7, 9], "May to July and September"],
  [[1, 3, 11, 12], "March and November to January"],
])("says the months %j as %s", (months, words) => {
  expect(seasonInWords(months)).toBe(words);
});
