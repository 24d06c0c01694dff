import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { connectInstagram, createBrand, go, register, schedule } from "./support/steps";

test("three drafts rest on what is known, one is edited, and the composer holds its text", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await go(page, "Knowledge");
  await page.getByRole("link", { name: /^Menu/ }).click();
  await page.getByLabel("Title", { exact: true }).fill("Cinnamon bun");
  await page.getByLabel(/^Text/).fill("Our cinnamon buns are baked each morning at seven with cardamom and pearl sugar.");
  await page.getByLabel(/^Price/).fill("4.50");
  await page.getByLabel(/^Currency/).selectOption("EUR");
  await page.getByRole("button", { name: "Write it down" }).click();
  await expect(page.getByRole("article", { name: "Cinnamon bun" })).toBeVisible();

  await go(page, "Studio");
  await expectAccessible(page);
  await page.getByLabel("What is it about?").fill("Our cinnamon buns, baked each morning");
  await page.reload();
  await expect(page.getByLabel("What is it about?")).toHaveValue("Our cinnamon buns, baked each morning");
  await page.getByRole("button", { name: "Write three drafts" }).click();
  await expect(page.getByRole("heading", { name: "Our cinnamon buns, baked each morning", level: 1 })).toBeFocused();
  const variants = page.getByRole("list").filter({ has: page.getByRole("heading", { name: "Conservative" }) });
  await expect(variants.getByRole("article")).toHaveCount(3);
  await expect(variants.getByText(/of 100$/)).toHaveCount(3);
  await expectAccessible(page);

  const cited = variants.getByRole("button", { name: /bun|cardamom|sugar|morning/i }).and(page.locator("span")).first();
  await cited.focus();
  await page.keyboard.press("Enter");
  const source = page.getByRole("dialog");
  await expect(source.getByRole("link", { name: /“Cinnamon bun” in Knowledge/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(cited).toBeFocused();

  await page.getByRole("button", { name: /^Edit this one.*Balanced/ }).click();
  const caption = page.getByLabel("Caption");
  await caption.fill("Warm buns. Only 3.10 € today.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Drop it.*3\.10/ }).first().click();
  await expect(caption).not.toHaveValue(/3\.10/);
  await caption.fill("Warm cinnamon buns, baked each morning.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(caption).toHaveValue("Warm cinnamon buns, baked each morning.");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Use this" }).click();
  await expect(page.getByRole("heading", { name: "Compose", level: 1 })).toBeVisible();
  await expect(page.getByLabel("Caption")).toHaveValue("Warm cinnamon buns, baked each morning.");
  await schedule(page, "Warm cinnamon buns, baked each morning.", 3600);
  await go(page, "Studio");
  await expect(page.getByRole("article", { name: "Our cinnamon buns, baked each morning" }).getByText("Used")).toBeVisible();
});
