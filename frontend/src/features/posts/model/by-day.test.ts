import { expect, it } from "vitest";
import { aPost } from "@/testing/examples";
import { byDay } from "./by-day";

it("puts a late evening in Stockholm under that day, though it is another in New York and in UTC", () => {
  const posts = [aPost({ id: "b", scheduled_at: "2026-11-24T00:30:00Z" }), aPost({ id: "a", scheduled_at: "2026-11-23T22:30:00Z" })];

  expect(byDay(posts, "Europe/Stockholm").map(({ day, posts: those }) => [day, those.length])).toEqual([
    ["2026-11-24", 1],
    ["2026-11-23", 1],
  ]);
  expect(byDay(posts, "America/New_York")).toHaveLength(1);
});
