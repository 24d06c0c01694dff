import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { createBrand, go, register } from "./support/steps";

const MENU = `title,type,price,currency,content
Cinnamon bun,menu,4.50,EUR,"Baked each morning, with cardamom."
Rye bread,menu,"6,20",EUR,Dark and dense.
Oat milk,product,0.60,EUR,On request.
`;

const RULES = "# House rules\n\nDogs are welcome in the courtyard.\n";

test("files and a text are looked at first, then written, and left out when they are known", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await go(page, "Knowledge");
  await page.getByRole("link", { name: "Import" }).click();
  await expect(page.getByRole("heading", { name: "Import", level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("What is it?").selectOption("Menu");
  const [template] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download a CSV template" }).click()]);
  const handedOut = await readFile(await template.path());
  await page.getByLabel(/Choose files/).setInputFiles([
    { name: "menu.csv", mimeType: "text/csv", buffer: Buffer.from(MENU) },
    { name: "rules.md", mimeType: "text/markdown", buffer: Buffer.from(RULES) },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 and nothing else") },
  ]);
  await page.getByRole("button", { name: "Check what is in it" }).click();
  const menu = page.getByRole("article", { name: "menu.csv" });
  await expect(menu.getByRole("listitem").filter({ hasText: "line 3" })).toContainText(/Price: .*6,20/);
  await expect(menu.getByText("2 new")).toBeVisible();
  await expect(page.getByRole("article", { name: "rules.md" }).getByText("House rules")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "broken.pdf could not be read" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What would be added" })).toBeFocused();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Add 3 items" }).click();
  await expect(page.getByRole("heading", { name: "Knowledge", level: 1 })).toBeVisible();
  await expect(page.getByRole("article", { name: "Cinnamon bun" }).getByText("€4.50")).toBeVisible();
  await expect(page.getByRole("article", { name: "House rules" })).toBeVisible();
  await expect(page.getByRole("article", { name: "Rye bread" })).toHaveCount(0);

  // What is handed out as a template is what is taken; and what was added a moment ago is known.
  await page.getByRole("link", { name: "Import" }).click();
  await page.getByLabel(/Choose files/).setInputFiles([
    { name: "template.csv", mimeType: "text/csv", buffer: handedOut },
    { name: "again.csv", mimeType: "text/csv", buffer: Buffer.from(MENU) },
  ]);
  await page.getByRole("button", { name: "Check what is in it" }).click();
  await expect(page.getByRole("article", { name: "template.csv" }).getByText("1 new")).toBeVisible();
  await expect(page.getByRole("article", { name: "again.csv" }).getByText("2 known already")).toBeVisible();

  await page.getByRole("link", { name: "All knowledge" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stay here" }).click();
  await expect(page.getByRole("article", { name: "template.csv" })).toBeVisible();
  await page.getByRole("radio", { name: /^Pasted text/ }).click();
  await page.getByLabel("Text", { exact: true }).fill("title,colour\nBun,brown\n");
  await page.getByLabel(/^Name/).fill("colours.csv");
  await page.getByRole("button", { name: "Check what is in it" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "unknown column 'colour'; columns are" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Text", { exact: true }).fill("We are closed on Mondays, and on the first of January.");
  await page.getByLabel(/^Name/).fill("Closing days");
  await page.getByRole("button", { name: "Check what is in it" }).click();
  await page.getByRole("button", { name: "Add 1 item" }).click();
  await expect(page.getByRole("article", { name: "Closing days" })).toBeVisible();
});

test("a page that is not for everybody is refused, and its address stays", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await go(page, "Knowledge");
  await page.getByRole("link", { name: "Import" }).click();
  await page.getByRole("radio", { name: /^A web page/ }).click();
  await page.getByLabel("Address of the page").fill("http://127.0.0.1/admin");

  await page.getByRole("button", { name: "Check what is in it" }).click();

  await expect(page.getByRole("alert").filter({ hasText: "leads to no public address on the internet" })).toBeVisible();
  await expect(page.getByLabel("Address of the page")).toHaveValue("http://127.0.0.1/admin");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel("Address of the page")).toHaveValue("http://127.0.0.1/admin");
});
