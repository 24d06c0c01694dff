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

it("looks now and then while posts wait", () => {
  expect(pollInterval([aPost({ scheduled_at: "2026-11-25T07:00:00Z" })], now)).toBe(30_000);
});

it("stops looking when nothing will change by itself", () => {
  expect(pollInterval([aPost({ status: "published" }), aPost({ status: "cancelled" }), aPost({ status: "failed" })], now)).toBe(false);
});
