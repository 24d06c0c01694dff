import { expect, test } from "@playwright/test";
import { connectInstagram, createBrand, drawPicture, go, register } from "./support/steps";

test.use({ viewport: { width: 390, height: 844 } });

test("on a phone, what a post is refused for is seen at once, and nothing typed is lost", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await go(page, "Compose");
  const buffer = await drawPicture(page, 1200, 400);
  await page.getByLabel(/Choose a picture/).setInputFiles({ name: "wide.jpg", mimeType: "image/jpeg", buffer });
  const tile = page.getByRole("group", { name: "Picture: wide.jpg" });
  await expect(tile).toContainText(/1200 × 400.*Instagram allows/);

  await page.getByLabel("Caption").fill("x".repeat(2201));
  await page.getByRole("button", { name: "Schedule post" }).click();

  await expect(tile).toBeFocused();
  await expect(tile).toBeInViewport({ ratio: 1 });
  await page.getByRole("alert").filter({ hasText: "2 things to mend" }).getByRole("button", { name: "Caption" }).click();
  await expect(page.getByLabel("Caption")).toBeFocused();

  await page.getByLabel("Caption").fill("Warm buns from seven");
  await page.reload();
  await expect(page.getByText("What you had typed is still here.")).toBeVisible();
  await expect(page.getByLabel("Caption")).toHaveValue("Warm buns from seven");
  await expect(tile).toContainText(/Instagram allows/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("menuitem", { name: "Log out", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Log in" })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("presenceos.draft")))).toEqual([]);
});

test("on a phone, every form brings into view why it is refused", async ({ page }) => {
  await page.goto("/auth/register");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByLabel("Your name")).toBeFocused();
  await expect(page.getByText("Enter your name").first()).toBeInViewport();

  await page.goto("/auth/login");
  await page.getByLabel("E-mail").fill("nobody@example.com");
  await page.getByLabel("Password", { exact: true }).fill("something wrong");
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\w/ }).first()).toBeInViewport();

  await register(page);
  await page.getByRole("button", { name: "Create brand" }).click();
  await expect(page.getByText("Enter the brand’s name").first()).toBeInViewport();
  await createBrand(page, "Café Norr");
  await go(page, "Brand");
  await page.getByLabel("Language").fill("");
  await page.getByRole("button", { name: "Save voice" }).click();
  await expect(page.getByLabel("Language")).toBeFocused();
  await expect(page.getByText("Enter a language, e.g. en or sv-SE").first()).toBeInViewport();
});

test("while nobody answers the frame stands, and the page comes by itself", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await page.route("**/api/v1/**", (route) => route.abort());
  await page.goto("/posts");

  await expect(page.getByRole("heading", { name: "PresenceOS does not answer" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Workspace" }).getByRole("link", { name: "Compose" })).toBeVisible();
  await page.unroute("**/api/v1/**");

  await expect(page.getByRole("heading", { name: "Posts", level: 1 })).toBeVisible();
});
