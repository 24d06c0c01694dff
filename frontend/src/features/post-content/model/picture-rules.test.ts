import { expect, it } from "vitest";
import { aNetwork, aPicture } from "@/testing/examples";
import { fileProblem, fitProblem, mostPicturesFor, pictureProblem, picturesProblem, typesFor, widthFor } from "./picture-rules";

it("refuses a file of another type before it is sent", () => {
  expect(fileProblem({ type: "image/gif", size: 10 }, aNetwork().picture.types)).toBe("This is image/gif; image/jpeg or image/png can be used");
  expect(fileProblem({ type: "image/png", size: 10 }, aNetwork().picture.types)).toBeNull();
});

it("refuses an empty file", () => {
  expect(fileProblem({ type: "image/png", size: 0 }, aNetwork().picture.types)).toBe("This file is empty");
});

it("refuses a picture that the network would crop or blur", () => {
  expect(fitProblem(aPicture({ width: 319, height: 319 }), aNetwork())).toBe("The picture is 319 pixels wide; Instagram needs at least 320");
  expect(fitProblem(aPicture({ width: 1000, height: 2000 }), aNetwork())).toMatch(/1000 × 2000 \(0.50:1\); Instagram allows 0.8:1 to 1.91:1/);
  expect(fitProblem(aPicture({ width: 1200, height: 627 }), aNetwork())).toMatch(/1200 × 627 \(1.9139:1\); Instagram allows 0.8:1 to 1.91:1/);
  expect(fitProblem(aPicture({ width: 1080, height: 1352 }), aNetwork())).toMatch(/1080 × 1352 \(0.7988:1\)/);
  expect(fitProblem(aPicture({ width: 1080, height: 1350 }), aNetwork())).toBeNull();
});

it("takes a picture whose sides are as near to a ratio as whole pixels are", () => {
  expect(fitProblem(aPicture({ width: 1200, height: 628 }), aNetwork())).toBeNull();
  expect(fitProblem(aPicture({ width: 1080, height: 1351 }), aNetwork())).toBeNull();
});

it("takes what all networks of a post take", () => {
  const { picture } = aNetwork();
  const palaver = aNetwork({ name: "Palaver", media_max: 4, picture: { ...picture, types: ["image/png", "image/webp"], min_width: 1000, max_aspect_ratio: 4 } });
  const both = [palaver, aNetwork()];
  const wide = { id: "1", fileName: "bun.png", preview: "", altText: "", status: "ready" as const, media: aPicture({ width: 2000, height: 600 }) };

  expect(typesFor(both)).toEqual(["image/png"]);
  expect(widthFor(both)).toBe(1000);
  expect(mostPicturesFor(both)).toBe(1);
  expect(pictureProblem(wide, [palaver])).toBeNull();
  expect(pictureProblem(wide, both)).toMatch(/Instagram allows/);
  expect(picturesProblem([], [aNetwork({ media_min: 0 }), aNetwork({ name: "Palaver" })])).toBe("Add a picture; Palaver needs at least 1");
});
