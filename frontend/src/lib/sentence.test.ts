import { expect, it } from "vitest";
import { sentence } from "./sentence";

it("ends with a full stop, and with one only", () => {
  expect(sentence("Change the post and publish it again")).toBe("Change the post and publish it again.");
  expect(sentence("Please retry your request later.")).toBe("Please retry your request later.");
  expect(sentence("It said “no.”")).toBe("It said “no.”");
  expect(sentence("")).toBe("");
});
