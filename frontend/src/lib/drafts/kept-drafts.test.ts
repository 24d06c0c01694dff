import { beforeEach, expect, it } from "vitest";
import { keptDrafts } from "./kept-drafts";
import { sameShape } from "./same-shape";

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
});

it("keeps what was typed until it is forgotten", () => {
  keptDrafts.keep("compose:b1", { caption: "Warm buns" });

  expect(keptDrafts.find("compose:b1")).toEqual({ caption: "Warm buns" });
  keptDrafts.forget("compose:b1");
  expect(keptDrafts.find("compose:b1")).toBeNull();
});

it("leaves nothing to whoever is next at this machine", () => {
  keptDrafts.keep("compose:b1", { caption: "Warm buns" });

  keptDrafts.belongTo("noor");

  expect(keptDrafts.find("compose:b1")).toBeNull();
  expect(JSON.stringify({ ...sessionStorage })).not.toContain("Warm buns");
  keptDrafts.belongTo("mara");
  expect(keptDrafts.find("compose:b1")).toBeNull();
});

it("leaves nothing behind after logging out, and keeps nothing before the next log-in", () => {
  keptDrafts.keep("compose:b1", { caption: "Warm buns" });

  keptDrafts.forgetAll();
  keptDrafts.keep("compose:b1", { caption: "Typed while leaving" });

  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("forgets also when somebody logs out in another tab", () => {
  keptDrafts.keep("compose:b1", { caption: "Warm buns" });

  window.dispatchEvent(new StorageEvent("storage", { key: "presenceos.left" }));

  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("takes only what has the shape that is expected", () => {
  const example = { caption: "", tags: [] as string[], at: { date: "" }, account: null as string | null };

  expect(sameShape(example, { caption: "x", tags: ["a"], at: { date: "2026" }, account: "a1" })).toBe(true);
  expect(sameShape(example, { caption: 1, tags: [], at: { date: "" }, account: null })).toBe(false);
  expect(sameShape(example, { caption: "", tags: [], at: null, account: null })).toBe(false);
  expect(sameShape(example, null)).toBe(false);
});
