import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";

const pages = [
  { path: "/", heading: "Your brand, present at the right second." },
  { path: "/docs", heading: "API reference" },
  { path: "/docs/problems", heading: "Problem types" },
  { path: "/docs/problems/conflict", heading: "Conflict" },
  { path: "/auth/login", heading: "Log in" },
  { path: "/auth/register", heading: "Create an account" },
  { path: "/nowhere", heading: "There is no page here" },
];

/** Each is looked at in its theme, and its colours in the other one, too. */
const views = [
  { theme: "dark", width: 1280 },
  { theme: "light", width: 360 },
];

for (const { path, heading } of pages) {
  test(`${path} is accessible in both themes, on a desk and on a phone, and asks nobody else`, async ({ page }) => {
    const strangers = requestsElsewhere(page);
    for (const { theme, width } of views) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate((chosen) => localStorage.setItem("presenceos.theme", chosen), theme);
      await page.reload();
      await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expectAccessible(page);
    }
    expect(strangers).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, heading } of pages.filter((each) => !each.path.startsWith("/auth"))) {
    test(`${path} is complete`, async ({ page }) => {
      await page.goto(path);

      await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
      await expect(page.getByRole("link", { name: "Log in" }).first()).toBeVisible();
    });
  }
});

test("a missing page answers 404", async ({ page }) => {
  const answer = await page.goto("/nowhere");

  expect(answer?.status()).toBe(404);
});

test("every operation of the contract stands in the reference", async ({ page, request }) => {
  const contract = (await (await request.get("/api/v1/openapi.json")).json()) as { paths: Record<string, Record<string, { summary?: string }>> };
  const summaries = Object.values(contract.paths).flatMap((item) => Object.values(item).flatMap(({ summary }) => summary ?? []));
  await page.goto("/docs");

  await expect(page.getByText("/auth/register")).toBeVisible();
  const shown = await page.locator(".opblock-summary-description").allTextContents();

  expect(summaries.length).toBeGreaterThan(20);
  expect(shown.sort()).toEqual(summaries.sort());
});

function requestsElsewhere(page: Page): string[] {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost" && url.hostname !== "127.0.0.1") elsewhere.push(request.url());
  });
  return elsewhere;
}
