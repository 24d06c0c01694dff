import { expect, it } from "vitest";
import type { MediaMix } from "@/lib/api/types";
import { aNetwork } from "@/testing/examples";
import { kindsToAdd, mediaLabel, mixProblem } from "./media-mix";

const taking = (...mixes: MediaMix[]) => aNetwork({ name: "X", mixes });
const picturesOrVideo = taking({ kinds: ["picture"], min: 0, max: 4 }, { kinds: ["video"], min: 1, max: 1 });
const textOnly = taking({ kinds: [], min: 0, max: 0 });
const carousel = taking({ kinds: ["picture", "video"], min: 2, max: 10 });

it("is called by what can be put there", () => {
  expect(mediaLabel([aNetwork()])).toBe("Picture");
  expect(mediaLabel([taking({ kinds: ["picture"], min: 1, max: 4 })])).toBe("Pictures");
  expect(mediaLabel([taking({ kinds: ["video"], min: 1, max: 1 })])).toBe("Video");
  expect(mediaLabel([picturesOrVideo])).toBe("Pictures and videos");
  expect(mediaLabel([picturesOrVideo, aNetwork()])).toBe("Picture");
});

it("says what is shown and what is taken", () => {
  expect(mixProblem(["picture", "picture", "video"], [picturesOrVideo])).toBe("The post has 2 pictures and 1 video; X takes up to 4 pictures, or 1 video");
  expect(mixProblem(["picture"], [textOnly])).toBe("The post has 1 picture; X takes nothing but text");
  expect(mixProblem(["picture"], [carousel])).toBe("The post has 1 picture; X takes 2 to 10 pictures or videos");
  expect(mixProblem([], [carousel])).toBe("Add a picture or a video; X needs at least 2");
});

it("takes any one of the mixes of each network", () => {
  expect(mixProblem([], [picturesOrVideo])).toBeNull();
  expect(mixProblem(["video"], [picturesOrVideo])).toBeNull();
  expect(mixProblem(["video", "picture"], [carousel])).toBeNull();
  expect(mixProblem(["picture"], [picturesOrVideo, aNetwork()])).toBeNull();
});

it("holds nothing against what a post has already and nobody has told the kind of", () => {
  expect(mixProblem([null], [taking({ kinds: ["video"], min: 1, max: 1 })])).toBeNull();
});

it("offers what fits beside what is there", () => {
  expect(kindsToAdd([], [picturesOrVideo])).toEqual(["picture", "video"]);
  expect(kindsToAdd(["picture"], [picturesOrVideo])).toEqual(["picture"]);
  expect(kindsToAdd(["video"], [picturesOrVideo])).toEqual([]);
  expect(kindsToAdd([], [picturesOrVideo, textOnly])).toEqual([]);
});
