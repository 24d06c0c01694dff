import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it } from "vitest";
import { ApiProblem, Unreachable } from "@/lib/api/problem";
import { aBrand, anAccount } from "@/testing/examples";
import { useComposer } from "./composer-store";
import { firstDraft } from "./first-draft";

const request = { caption: "Warm buns" };
const refusal = new ApiProblem({ type: "", title: "", status: 422, detail: "", instance: "" });
const draft = firstDraft(aBrand(), [anAccount()], Temporal.Instant.from("2026-11-24T07:30:00Z"));
const { begin, keyFor, failed, clear } = useComposer.getState();

beforeEach(() => begin(draft));

it("sends the same request under the same key until the answer is clear", () => {
  const first = keyFor(request);

  failed(first, new Unreachable(null));
  expect(keyFor(request)).toBe(first);
  failed(first, refusal);
  expect(keyFor(request)).not.toBe(first);
});

it("takes a new key for the next draft, also for the same words", () => {
  const first = keyFor(request);

  clear();
  begin(draft);

  expect(keyFor(request)).not.toBe(first);
});

it("does not take the late answer to an earlier draft for one to this", () => {
  const earlier = keyFor(request);
  begin(draft);
  const key = keyFor(request);

  failed(earlier, refusal);

  expect(keyFor(request)).toBe(key);
});
