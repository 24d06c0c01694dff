import { expect, it } from "vitest";
import { emptyProposal, judgeProposal } from "./proposal";

const judge = judgeProposal("2026-11-24");

it("asks for no more than what was said", () => {
  expect(judge(emptyProposal)).toEqual({ result: { count: 5 } });
  expect(judge({ ...emptyProposal, count: "3", topic: " buns ", pillars: ["People"], formats: ["tiktok"], from: "2026-12-01", until: "2026-12-14" })).toEqual({
    result: { count: 3, topic: "buns", pillars: ["People"], formats: ["tiktok"], from: "2026-12-01", until: "2026-12-14" },
  });
});

it("knows which days go together", () => {
  expect(judge({ ...emptyProposal, until: "2026-11-23" })).toEqual({ problems: { until: "The last day is before the first" } });
  expect(judge({ ...emptyProposal, from: "2026-12-01", until: "2027-03-02" })).toHaveProperty("result");
  expect(judge({ ...emptyProposal, from: "2026-12-01", until: "2027-03-03" })).toEqual({ problems: { until: "These are 93 days; at most 92 at once" } });
});
