import { expect, it } from "vitest";
import { nextAttempt } from "./attempt";
import { ApiProblem, Unreachable } from "./problem";

const refusal = (status: number, type = "") => new ApiProblem({ type, title: "", status, detail: "", instance: "" });
const wish = { caption: "Warm buns" };

it("keeps its key while the outcome is unknown", () => {
  const first = nextAttempt().for(wish);

  expect(first.after(new Unreachable(null)).for(wish).key).toBe(first.key);
  expect(first.after(refusal(503)).for(wish).key).toBe(first.key);
});

it("keeps its key while the server still works on the first request", () => {
  const first = nextAttempt().for(wish);

  expect(first.after(refusal(409, "/docs/problems/still-running")).for(wish).key).toBe(first.key);
});

it("takes a new key for another wish", () => {
  const first = nextAttempt().for(wish);

  expect(first.after(new Unreachable(null)).for({ caption: "Cold buns" }).key).not.toBe(first.key);
});

it("takes a new key after a clear refusal", () => {
  const first = nextAttempt().for(wish);

  expect(first.after(refusal(409, "/docs/problems/conflict")).for(wish).key).not.toBe(first.key);
});
