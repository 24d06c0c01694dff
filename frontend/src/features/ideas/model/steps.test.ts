import { expect, it } from "vitest";
import { stepsTo } from "./steps";

it("knows a way to every place and back", () => {
  expect(stepsTo("new", "approved")).toEqual(["approve"]);
  expect(stepsTo("approved", "new")).toEqual(["reject", "restore"]);
  expect(stepsTo("approved", "rejected")).toEqual(["reject"]);
  expect(stepsTo("rejected", "approved")).toEqual(["restore", "approve"]);
  expect(stepsTo("rejected", "new")).toEqual(["restore"]);
  expect(stepsTo("new", "new")).toEqual([]);
});
