import { expect, it } from "vitest";
import { aNetwork, aPicture, aVideo, pictureRules, videoRules } from "@/testing/examples";
import { fitProblem, mediaProblem, pieceProblem } from "./media-fit";
import { mostPieces } from "./media-mix";

const palaver = aNetwork({ name: "Palaver", mixes: [{ kinds: ["video"], min: 1, max: 1 }], media: [videoRules()] });
const recorded = (change: object) => aVideo({ video: { duration_ms: 10_040, frame_rate: 29.97, codec: "h264", audio_codec: null, ...change } });

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
  const roomy = aNetwork({
    name: "Palaver",
    mixes: [{ kinds: ["picture"], min: 1, max: 4 }],
    media: [pictureRules({ types: ["image/png", "image/webp"], min_width: 1000, ratios: { min: 0.8, max: 4 } })],
  });
  const both = [roomy, aNetwork()];
  const media = aPicture({ content_type: "image/png", width: 2000, height: 600 });
  const wide = { id: "1", kind: "picture" as const, fileName: "bun.png", preview: "", altText: "", status: "ready" as const, media };

  expect(mostPieces(both)).toBe(1);
  expect(pieceProblem(wide, [roomy])).toBeNull();
  expect(pieceProblem(wide, both)).toMatch(/Instagram allows/);
  expect(mediaProblem([], [aNetwork({ mixes: [{ kinds: ["picture"], min: 0, max: 1 }] }), aNetwork({ name: "Palaver" })])).toBe(
    "Add a picture; Palaver needs at least 1",
  );
});

it("takes a video as cameras record it", () => {
  expect(fitProblem(aVideo(), palaver)).toBeNull();
  expect(fitProblem(recorded({ frame_rate: 60.02 }), palaver)).toBeNull();
  expect(fitProblem(recorded({ frame_rate: 19.98 }), palaver)).toBeNull();
});

it("says what about a video the network does not take", () => {
  expect(fitProblem(aVideo(), aNetwork())).toBe("Instagram takes no videos");
  expect(fitProblem(aVideo({ content_type: "video/quicktime" }), palaver)).toBe("The video is video/quicktime; Palaver takes video/mp4");
  expect(fitProblem(recorded({ codec: "hevc" }), palaver)).toBe("The video is recorded as hevc; Palaver takes h264");
  expect(fitProblem(recorded({ duration_ms: 75_500 }), palaver)).toBe("The video lasts 75.5 seconds; Palaver allows 1 to 60");
  expect(fitProblem(recorded({ frame_rate: 15 }), palaver)).toBe("The video has 15.00 pictures a second; Palaver allows 20 to 60");
  expect(fitProblem(aVideo({ size_bytes: 10_000_001 }), palaver)).toBe("The video has 10000001 bytes; Palaver allows 10000000");
  expect(fitProblem(aVideo({ width: 319, height: 319 }), palaver)).toBe("The video is 319 pixels wide; Palaver needs at least 320");
  expect(fitProblem(aVideo({ width: 3840, height: 2160 }), palaver)).toBe("The video is 3840 pixels wide; Palaver allows 1920");
  expect(fitProblem(aVideo({ width: 400, height: 1000 }), palaver)).toMatch(/^The video is 400 × 1000 \(0.40:1\); Palaver allows 0.5:1 to 2:1/);
});
