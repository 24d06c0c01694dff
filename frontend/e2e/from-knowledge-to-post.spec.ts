import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { connectInstagram, createBrand, go, openPost, paste, register, schedule } from "./support/steps";

const KNOWN = `title,type,content
Cinnamon bun,menu,"Our cinnamon buns are baked each morning at seven with cardamom and pearl sugar."
Courtyard,other,"The courtyard has six tables and a stove. Dogs are welcome there all year."
`;

const TEXT = "Warm cinnamon buns, baked each morning at seven.";

test("what is imported is found, becomes an idea, three drafts, and a post that went out and remembers them", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);

  await paste(page, KNOWN);
  await page.getByLabel("Ask what the brand knows").fill("May I bring my dog to the courtyard?");
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Same words" }).first()).toContainText("Dogs are welcome");
  await expectAccessible(page);

  await go(page, "Ideas");
  await page.getByRole("link", { name: "Propose ideas" }).first().click();
  await page.getByLabel("How many?").selectOption("2");
  await page.getByRole("button", { name: "Propose ideas" }).click();
  const bun = page.getByRole("region", { name: /^New/ }).getByRole("article").filter({ hasText: "Cinnamon bun" });
  await expect(bun).toHaveCount(1);
  await bun.getByRole("button", { name: /^Approve/ }).click();
  const approved = page.getByRole("region", { name: /^Approved/ });
  await approved.getByRole("link", { name: /^Write drafts/ }).click();
  await page.getByRole("button", { name: "Write three drafts" }).click();
  await expect(page.getByRole("heading", { name: "Three variants" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: /^Edit this one.*Bold/ }).click();
  const caption = page.getByLabel("Caption");
  await caption.fill(`${TEXT} Come by before work, and take one for somebody who has to wait. They are gone by ten.`);
  await page.getByRole("button", { name: "Rewrite", exact: true }).click();
  await expect(page.getByText(/^Rewritten\./)).toBeVisible();
  await caption.fill(TEXT);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use this" }).click();
  await schedule(page, TEXT, 8);
  await expect(page.getByRole("article", { name: TEXT }).getByText("Published")).toBeVisible({ timeout: 60_000 });

  await openPost(page, TEXT);
  await expect(page.getByRole("link", { name: "The bold draft by presence-offline, edited." })).toBeVisible();
  await expectAccessible(page);
  await go(page, "Ideas");
  await expect(page.getByRole("region", { name: /^Used/ }).getByRole("article")).toHaveCount(1);
});
