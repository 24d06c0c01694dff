import { expect, it } from "vitest";
import { aNetwork } from "@/testing/examples";
import { captionCounts, captionProblem, parseHashtag, wholeCaption } from "./caption";

it("sets the hashtags below the caption", () => {
  expect(wholeCaption("Warm buns", ["fika", "stockholm"])).toBe("Warm buns\n\n#fika #stockholm");
  expect(wholeCaption("", ["fika"])).toBe("#fika");
  expect(wholeCaption("Warm buns", [])).toBe("Warm buns");
});

it("counts the hashtags as characters and an emoji once", () => {
  const counts = captionCounts(wholeCaption("🥐", ["fika"]), aNetwork());

  expect(counts.characters.count).toBe(8);
});

it("counts hashtags that stand in the text together with the others", () => {
  const counts = captionCounts(wholeCaption("Warm #buns for @mara", ["fika", "smörgås"]), aNetwork());

  expect(counts.hashtags.count).toBe(3);
  expect(counts.mentions.count).toBe(1);
});

it("says which limit is passed and by how much", () => {
  expect(captionProblem("a".repeat(2200), aNetwork())).toBeNull();
  expect(captionProblem("a".repeat(2201), aNetwork())).toBe("The caption has 2201 characters; Instagram allows 2200");
  expect(captionProblem("#a ".repeat(31), aNetwork())).toBe("The caption has 31 hashtags; Instagram allows 30");
});

it("reads a hashtag with or without its sign", () => {
  expect(parseHashtag("#fika")).toBe("fika");
  expect(parseHashtag(" café au lait ")).toBe("caféaulait");
  expect(parseHashtag("#!")).toBeNull();
});
