import { defineConfig } from "@playwright/test";
import { chromium } from "./e2e/support/chromium";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./e2e/support/stack.ts",
  // One stack, one small machine: journeys that share seconds go one after another.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["junit", { outputFile: "test-results/e2e.xml" }]],
  use: {
    // Set by the stack's start, before the workers read this file.
    ...(process.env.BASE_URL !== undefined && { baseURL: process.env.BASE_URL }),
    locale: "en-GB",
    timezoneId: "Europe/Stockholm",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: chromium(),
  },
});
