import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it } from "vitest";
import { ApiProblem, Unreachable } from "@/lib/api/problem";
import { aBrand, anAccount } from "@/testing/examples";
import { useComposer } from "./composer-store";
import { firstDraft } from "./first-draft";

const request = { caption: "Warm buns" };
const refusal = new ApiProblem({ type: "", title: "", status: 422, detail: "", instance: "" });
const account = anAccount().id;
const draft = firstDraft(aBrand(), [anAccount()], Temporal.Instant.from("2026-11-24T07:30:00Z"));
const { begin, keyFor, failed, clear } = useComposer.getState();

beforeEach(() => begin(draft));

it("sends the same request under the same key until the answer is clear", () => {
  const first = keyFor(account, request);

  failed(account, first, new Unreachable(null));
  expect(keyFor(account, request)).toBe(first);
  failed(account, first, refusal);
  expect(keyFor(account, request)).not.toBe(first);
});

it("takes a new key for the next draft, also for the same words", () => {
  const first = keyFor(account, request);

  clear();
  begin(draft);

  expect(keyFor(account, request)).not.toBe(first);
});

it("does not take the late answer to an earlier draft for one to this", () => {
  const earlier = keyFor(account, request);
  begin(draft);
  const key = keyFor(account, request);

  failed(account, earlier, refusal);

  expect(keyFor(account, request)).toBe(key);
});

it("sends the same to two accounts under two keys", () => {
  const other = "0193a0a0-0000-7000-8000-000000000014";
  const key = keyFor(account, request);

  expect(keyFor(other, request)).not.toBe(key);
  failed(other, keyFor(other, request), refusal);
  expect(keyFor(account, request)).toBe(key);
});
