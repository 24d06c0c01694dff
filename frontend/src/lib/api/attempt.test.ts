import { expect, it } from "vitest";
import { nextAttempt } from "./attempt";
import { ApiProblem, Unreachable } from "./problem";

const refusal = (status: number, type = "") => new ApiProblem({ type, title: "", status, detail: "", instance: "" });
const request = { caption: "Warm buns" };

it("keeps its key while the outcome is unknown", () => {
  const first = nextAttempt().for(request);

  expect(first.after(new Unreachable(null)).for(request).key).toBe(first.key);
  expect(first.after(refusal(503)).for(request).key).toBe(first.key);
});

it("keeps its key while the server still works on the first request", () => {
  const first = nextAttempt().for(request);

  expect(first.after(refusal(409, "/docs/problems/still-running")).for(request).key).toBe(first.key);
});

it("takes a new key for another request", () => {
  const first = nextAttempt().for(request);

  expect(first.after(new Unreachable(null)).for({ caption: "Cold buns" }).key).not.toBe(first.key);
});

it("takes a new key after a clear refusal", () => {
  const first = nextAttempt().for(request);

  expect(first.after(refusal(409, "/docs/problems/conflict")).for(request).key).not.toBe(first.key);
});
