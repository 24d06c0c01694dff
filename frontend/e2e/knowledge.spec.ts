import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { createBrand, go, register } from "./support/steps";

test("what a brand knows is written down, found, changed, taken out of use and deleted", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await go(page, "Knowledge");
  await expect(page.getByRole("heading", { name: "Write down what Café Norr knows" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: /^Menu/ }).click();
  await page.getByRole("button", { name: "Write it down" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("Title", { exact: true }).fill("Cinnamon bun");
  await page.getByLabel(/^Text/).fill("Baked each morning with cardamom and pearl sugar.");
  await page.getByLabel(/^Price/).fill("4.50");
  await page.getByLabel(/^Currency/).selectOption("EUR");
  await page.getByRole("textbox", { name: /^Allergens/ }).fill("Gluten,");
  await page.reload();
  await expect(page.getByText("What you had typed is still here.")).toBeVisible();
  await page.getByRole("button", { name: "Write it down" }).click();

  const bun = page.getByRole("article", { name: "Cinnamon bun" });
  await expect(bun.getByText("€4.50")).toBeVisible();
  await expectAccessible(page);

  // By other words than its title, of which it says some: a model of meaning may be set up here or not.
  await page.getByLabel("Ask what the brand knows").fill("what is baked in the morning with sugar");
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByText(/^1 passage for/)).toBeVisible();
  const found = page.getByRole("listitem").filter({ hasText: "Same meaning" });
  await expect(found.locator("mark", { hasText: "sugar" })).toBeVisible();
  await expectAccessible(page);
  await found.getByRole("link", { name: "Cinnamon bun" }).click();
  await expect(page.getByText("Found here")).toBeInViewport();

  await page.getByLabel("Title", { exact: true }).fill("Cardamom bun");
  await page.getByLabel(/^Price/).fill("4,80");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("“Cardamom bun” is saved.")).toBeVisible();
  await expectAccessible(page);

  await go(page, "Knowledge");
  const changed = page.getByRole("article", { name: "Cardamom bun" });
  await expect(changed.getByText("€4.80")).toBeVisible();
  await changed.getByRole("switch", { name: /^In use/ }).click();
  await expect(changed.getByText("Not in use")).toBeVisible();
  await expect(changed.getByRole("switch", { name: /^In use/ })).toBeEnabled();
  await page.reload();
  await expect(changed.getByText("Not in use")).toBeVisible();
  await page.getByLabel("Ask what the brand knows").fill("sugar");
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByText("Nothing found for “sugar”")).toBeVisible();

  await changed.getByRole("button", { name: /^Delete/ }).click();
  await expectAccessible(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("“Cardamom bun” is deleted.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Write down what Café Norr knows" })).toBeVisible();
});
