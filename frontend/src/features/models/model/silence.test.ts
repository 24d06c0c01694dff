import { expect, it } from "vitest";
import { aModel } from "@/testing/examples";
import { silenceInWords } from "./silence";

const zone = "Europe/Stockholm";
const silent = aModel({ model: "first", silent_since: "2026-11-24T09:42:10Z", tried_again_at: "2026-11-24T09:43:00Z" });
const meaning = aModel({ model: "meaning", does: "meaning" });

it("says nothing while the model that is asked first answers", () => {
  expect(silenceInWords([], "writing", zone)).toBeNull();
  expect(silenceInWords([aModel({ model: "a" }), silent, meaning], "writing", zone)).toBeNull();
});

it("names who writes meanwhile", () => {
  expect(silenceInWords([silent, { ...silent, model: "second" }, aModel({ model: "third" }), meaning], "writing", zone)).toBe(
    "The model first has not answered since 10:42; drafts are written by third meanwhile.",
  );
});

it("says that drafts wait where nobody is left: a model of meaning writes nothing", () => {
  expect(silenceInWords([silent, meaning], "writing", zone)).toBe("The model first has not answered since 10:42; drafts wait until it does.");
});

it("says what becomes of questions while meaning cannot be worked out", () => {
  expect(silenceInWords([silent, { ...meaning, silent_since: "2026-11-24T09:42:10Z" }], "meaning", zone)).toMatch(/^The model meaning has not answered since 10:42\. Until it does, questions/);
});
