import { expect, it } from "vitest";
import { aNetwork, textRules } from "@/testing/examples";
import { captionCounts, captionProblem, firstCommentCount, firstCommentProblem, parseHashtag, wholeCaption, type Words } from "./words";

const words = (change: Partial<Words>): Words => ({ caption: "", hashtags: [], firstComment: "", ...change });
const instagram = [aNetwork()];
const brief = aNetwork({ name: "Palaver", text: textRules({ max_characters: 500, hashtags_max: 60, first_comment_max_characters: 0 }) });

it("sets the hashtags below the caption", () => {
  expect(wholeCaption({ caption: "Warm buns", hashtags: ["fika", "stockholm"] })).toBe("Warm buns\n\n#fika #stockholm");
  expect(wholeCaption({ caption: "", hashtags: ["fika"] })).toBe("#fika");
  expect(wholeCaption({ caption: "Warm buns", hashtags: [] })).toBe("Warm buns");
});

it("counts the hashtags as characters and an emoji once", () => {
  expect(captionCounts({ caption: "🥐", hashtags: ["fika"] }, instagram).characters.count).toBe(8);
});

it("counts hashtags that stand in the text together with the others", () => {
  const counts = captionCounts({ caption: "Warm #buns for @mara", hashtags: ["fika", "smörgås"] }, instagram);

  expect(counts.hashtags.count).toBe(3);
  expect(counts.mentions.count).toBe(1);
});

it("says which limit is passed and by how much", () => {
  expect(captionProblem(words({ caption: "a".repeat(2200) }), instagram)).toBeNull();
  expect(captionProblem(words({ caption: "a".repeat(2201) }), instagram)).toBe("The caption has 2201 characters; Instagram allows 2200");
  expect(captionProblem(words({ caption: "#a ".repeat(31) }), instagram)).toBe("The caption has 31 hashtags; Instagram allows 30");
});

it("holds one text against the narrowest limit of all its networks, and says whose that is", () => {
  const both = [aNetwork(), brief];

  expect(captionCounts({ caption: "", hashtags: [] }, both)).toMatchObject({ characters: { most: 500, network: "Palaver" }, hashtags: { most: 30, network: "Instagram" } });
  expect(captionProblem(words({ caption: "a".repeat(501) }), both)).toBe("The caption has 501 characters; Palaver allows 500");
});

it("holds a text against the network that has the least room for it in its own counting", () => {
  const graphemes = aNetwork({ name: "Palaver", text: textRules({ max_characters: 12, counting: "graphemes" }) });
  const units = aNetwork({ name: "Tattle", text: textRules({ max_characters: 20, counting: "utf16_units" }) });

  expect(captionProblem(words({ caption: "👩‍👩‍👧‍👦👩‍👩‍👧‍👦" }), [graphemes])).toBeNull();
  expect(captionProblem(words({ caption: "👩‍👩‍👧‍👦👩‍👩‍👧‍👦" }), [graphemes, units])).toBe("The caption has 22 characters; Tattle allows 20");
  expect(captionProblem(words({ caption: "Thirteen buns" }), [graphemes, units])).toBe("The caption has 13 characters; Palaver allows 12");
});

it("asks of a first comment only what those want that take one", () => {
  expect(firstCommentCount({ firstComment: " Until nine " }, [brief, aNetwork()])).toMatchObject({ count: 10, most: 2200, network: "Instagram" });
  expect(firstCommentProblem(words({ firstComment: "a".repeat(2201) }), [brief, aNetwork()])).toBe("The first comment has 2201 characters; Instagram allows 2200");
  expect(firstCommentProblem(words({ firstComment: "Until nine" }), [brief])).toBeNull();
});

it("reads a hashtag with or without its sign", () => {
  expect(parseHashtag("#fika")).toBe("fika");
  expect(parseHashtag(" café au lait ")).toBe("caféaulait");
  expect(parseHashtag("#!")).toBeNull();
});
