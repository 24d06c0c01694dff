import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it } from "vitest";
import { ApiProblem, Unreachable } from "@/lib/api/problem";
import { aBrand, anAccount } from "@/testing/examples";
import { useComposer } from "./composer-store";
import { firstDraft } from "./first-draft";

const wish = { caption: "Warm buns" };
const refusal = new ApiProblem({ type: "", title: "", status: 422, detail: "", instance: "" });
const draft = firstDraft(aBrand(), [anAccount()], Temporal.Instant.from("2026-11-24T07:30:00Z"));
const { begin, keyFor, failed, clear } = useComposer.getState();

beforeEach(() => begin(draft));

it("sends the same wish under the same key until the answer is clear", () => {
  const first = keyFor(wish);

  failed(first, new Unreachable(null));
  expect(keyFor(wish)).toBe(first);
  failed(first, refusal);
  expect(keyFor(wish)).not.toBe(first);
});

it("takes a new key for the next draft, also for the same words", () => {
  const first = keyFor(wish);

  clear();
  begin(draft);

  expect(keyFor(wish)).not.toBe(first);
});

it("does not take the late answer to an earlier draft for one to this", () => {
  const earlier = keyFor(wish);
  begin(draft);
  const key = keyFor(wish);

  failed(earlier, refusal);

  expect(keyFor(wish)).toBe(key);
});
