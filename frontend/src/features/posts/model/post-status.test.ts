import { expect, it } from "vitest";
import { aPost } from "@/testing/examples";
import { pollInterval } from "./post-status";

const now = Date.parse("2026-11-24T07:00:00Z");

it("looks closely at a post that is about to go out, and at one that is late", () => {
  expect(pollInterval([aPost({ scheduled_at: "2026-11-24T07:09:00Z" })], now)).toBe(2000);
  expect(pollInterval([aPost({ scheduled_at: "2026-11-24T06:59:00Z" })], now)).toBe(2000);
});

it("looks closely while a post is on its way", () => {
  expect(pollInterval([aPost({ status: "published" }), aPost({ status: "unconfirmed" })], now)).toBe(2000);
});

it("looks for the link of a post that has just gone out, and not for ever", () => {
  const out = { status: "published", published_at: "2026-11-24T06:59:57Z" } as const;

  expect(pollInterval([aPost(out)], now)).toBe(2000);
  expect(pollInterval([aPost({ ...out, platform_post_url: "http://localhost/p/1" })], now)).toBe(false);
  expect(pollInterval([aPost({ ...out, published_at: "2026-11-24T06:50:00Z" })], now)).toBe(false);
});

it("looks now and then while posts wait", () => {
  expect(pollInterval([aPost({ scheduled_at: "2026-11-25T07:00:00Z" })], now)).toBe(30_000);
});

it("stops looking when nothing will change by itself", () => {
  expect(pollInterval([aPost({ status: "published" }), aPost({ status: "cancelled" }), aPost({ status: "failed" })], now)).toBe(false);
});
