import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { createBrand, go, paste, register } from "./support/steps";

test("ideas are proposed from what is known, approved, taken back, and become drafts", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await go(page, "Ideas");
  await expect(page.getByRole("heading", { name: "No ideas yet" })).toBeVisible();
  await expectAccessible(page);

  await paste(page, `title,content
Cinnamon bun,"Our cinnamon buns are baked each morning at seven with cardamom and pearl sugar."
Rye bread,"The rye bread rests for a night and is baked on stone. It keeps for five days."
Courtyard,"The courtyard has six tables and a stove. Dogs are welcome there all year."
`);

  await go(page, "Ideas");
  await page.getByRole("link", { name: "Propose ideas" }).first().click();
  await page.getByLabel("How many?").selectOption("2");
  await page.getByLabel(/^Themes/).fill("From the oven,");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel("How many?")).toHaveValue("2");
  await page.getByRole("button", { name: "Propose ideas" }).click();
  const fresh = page.getByRole("region", { name: /^New/ });
  const approved = page.getByRole("region", { name: /^Approved/ });
  await expect(fresh.getByRole("article")).toHaveCount(2);
  await expect(fresh.getByText("From the oven").first()).toBeVisible();
  await expectAccessible(page);

  const first = fresh.getByRole("article").first();
  const cited = first.getByRole("button", { name: /^Rests on/ }).first();
  await cited.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("link", { name: /in Knowledge/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(cited).toBeFocused();

  await first.getByRole("button", { name: /^Approve/ }).press("Enter");
  await expect(approved.getByRole("article")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(fresh.getByRole("article")).toHaveCount(2);
  await fresh.getByRole("article").first().getByRole("button", { name: /^Approve/ }).click();
  await fresh.getByRole("article").first().getByRole("button", { name: /^Reject/ }).click();
  await expect(fresh.getByText("Nothing waits to be looked at.")).toBeVisible();
  await page.getByRole("link", { name: "Show rejected ideas" }).click();
  await page.getByRole("button", { name: /^Restore/ }).click();
  await expect(page.getByText("No idea is rejected.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "All ideas" }).click();
  await expect(fresh.getByRole("article")).toHaveCount(1);

  await approved.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByLabel("Idea", { exact: true }).fill("Warm buns before work");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(approved.getByRole("article", { name: "Warm buns before work" })).toBeVisible();

  await approved.getByRole("link", { name: /^Write drafts/ }).click();
  await expect(page.getByRole("heading", { name: "Studio", level: 1 })).toBeVisible();
  await expect(page.getByText("Warm buns before work", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Write three drafts" }).click();
  await expect(page.getByRole("heading", { name: "Three variants" })).toBeVisible();
  await go(page, "Ideas");
  const used = page.getByRole("region", { name: /^Used/ });
  await used.getByRole("link", { name: /^See its drafts/ }).click();
  await expect(page.getByRole("heading", { name: "Drafts from this idea" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Open/ })).toHaveCount(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("one's own idea is written down, and each place is shown by itself", async ({ page }) => {
    await register(page);
    await createBrand(page, "Café Norr");
    await go(page, "Ideas");
    await page.getByRole("button", { name: "Write one down" }).first().click();
    await page.getByLabel("Idea", { exact: true }).fill("The first snow");
    await page.getByLabel(/^First line/).fill("It is snowing, and the oven is on.");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Write one down" }).first().click();
    await expect(page.getByLabel("Idea", { exact: true })).toHaveValue("The first snow");
    await page.getByRole("button", { name: "Write it down" }).click();
    await expect(page.getByRole("article", { name: "The first snow" })).toBeVisible();
    await page.getByRole("button", { name: /^Approve/ }).click();
    await expect(page.getByRole("article", { name: "The first snow" })).toBeHidden();
    await page.getByRole("radio", { name: "Approved" }).click();
    await expect(page.getByRole("article", { name: "The first snow" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await go(page, "Knowledge");
  });
});
