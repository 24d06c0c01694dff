import { expect, it } from "vitest";
import { aNetwork, pictureRules, videoRules } from "@/testing/examples";
import { fileProblem, filesInWords, typesFor } from "./media-files";

const instagram = aNetwork();
const palaver = aNetwork({ name: "Palaver", mixes: [{ kinds: ["video"], min: 1, max: 1 }], media: [videoRules()] });
const pictures = typesFor([instagram], ["picture"]);

it("refuses a file of another type before it is sent", () => {
  expect(fileProblem({ type: "image/gif", size: 10 }, pictures, [instagram])).toBe("This is image/gif; image/jpeg or image/png can be used");
  expect(fileProblem({ type: "image/png", size: 10 }, pictures, [instagram])).toBeNull();
});

it("refuses an empty file", () => {
  expect(fileProblem({ type: "image/png", size: 0 }, pictures, [instagram])).toBe("This file is empty");
});

it("refuses a file that is too large before it is sent", () => {
  const mp4 = (size: number) => fileProblem({ type: "video/mp4", size }, ["video/mp4"], [palaver]);

  expect(mp4(10_000_000)).toBeNull();
  expect(mp4(10_000_001)).toBe("The video has 10.1 MB; Palaver allows 10 MB");
  expect(fileProblem({ type: "image/png", size: 20_000_001 }, pictures, [instagram])).toBe("The picture has 20.1 MB; PresenceOS takes 20 MB");
});

it("takes the types that every network takes", () => {
  const other = aNetwork({ media: [pictureRules({ types: ["image/png", "image/webp"], min_width: 1000 })] });

  expect(typesFor([other, instagram], ["picture"])).toEqual(["image/png"]);
  expect(typesFor([palaver, instagram], ["picture", "video"])).toEqual([]);
  expect(filesInWords("picture", [other, instagram])).toBe("PNG, at least 1000 pixels wide, 20 MB at most");
});

it("says what a video may be", () => {
  const films = aNetwork({ media: [videoRules({ types: ["video/mp4", "video/quicktime"], max_duration: "PT3M20S" })] });

  expect(filesInWords("video", [palaver])).toBe("MP4, at least 320 pixels wide, no longer than 1 minute, 10 MB at most");
  expect(filesInWords("video", [films])).toBe("MP4 or MOV, at least 320 pixels wide, no longer than 3 minutes and 20 seconds, 10 MB at most");
});
