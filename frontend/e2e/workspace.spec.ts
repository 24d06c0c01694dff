import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { addPicture, connectInstagram, createBrand, go, PASSWORD, register } from "./support/steps";

test("a scheduled post can be cancelled, and keeps its account", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await go(page, "Compose");
  await addPicture(page);
  await page.getByLabel("Caption").fill("Closed on Sunday");
  await page.getByRole("button", { name: "Schedule post" }).click();
  const post = page.getByRole("article", { name: "Closed on Sunday" });
  await expect(post.getByText("Scheduled")).toBeVisible();

  await go(page, "Accounts");
  await page.getByRole("button", { name: /^Disconnect/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Disconnect" }).click();
  await expect(page.getByRole("status").getByText(/post waits to be published/)).toBeVisible();
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Disconnect/ })).toBeFocused();

  await go(page, "Posts");
  await post.getByRole("link", { name: /^Open/ }).click();
  await page.getByRole("button", { name: "Cancel post" }).click();
  await expectAccessible(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel post" }).click();
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible();
  await expect(page.getByText("It will not be published.", { exact: true })).toBeFocused();
  await expectAccessible(page);
});

test("a refusal at the network is shown with a way back", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await page.getByRole("button", { name: "Connect Instagram" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();

  await expect(page.getByText("The account is not connected")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to accounts" }).click();
  await expect(page.getByRole("heading", { name: "Connect Café Norr to Instagram" })).toBeVisible();
});

test("a local time that the clocks skip or repeat is settled before scheduling", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await go(page, "Compose");

  const spring = lastSundayOf(3);
  await page.getByLabel("Date").fill(spring);
  await page.getByLabel("Time", { exact: true }).fill("02:30:00");
  await expect(page.getByText("02:30 does not exist on that day")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "03:30" }).click();
  await expect(page.getByText(/Goes out on/)).toContainText("03:30:00");

  await page.getByLabel("Date").fill(lastSundayOf(10));
  await page.getByLabel("Time", { exact: true }).fill("02:30:00");
  await expect(page.getByText(/02:30 comes twice on that day/)).toBeVisible();
  await page.getByLabel(/The second time round/).check();
  await expect(page.getByText(/Goes out on/)).toContainText("UTC+1");
  await expectAccessible(page);
});

test("the voice of a brand is kept", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await go(page, "Brand");
  await page.getByLabel("Playfulness").fill("80");
  await page.getByRole("textbox", { name: "Words to avoid" }).fill("cheap,");
  await page.getByRole("textbox", { name: "Example phrases" }).fill("Come in, the stove is warm.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save voice" }).click();
  await expect(page.getByText("The voice is saved.")).toBeVisible();

  await page.reload();

  await expect(page.getByLabel("Playfulness")).toHaveValue("80");
  await expect(page.getByText("cheap")).toBeVisible();
  await expect(page.getByText("“Come in, the stove is warm.”")).toBeVisible();
});

test("whoever is not logged in comes back to the page after logging in", async ({ page }) => {
  const { email } = await register(page);
  await createBrand(page, "Café Norr");
  const address = page.url();
  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("menuitem", { name: "Log out", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Log in" })).toBeVisible();

  await page.goto(address);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\S/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Log in" }).click();

  await expect(page).toHaveURL(address);
});

test("logging out everywhere ends the sessions of every browser at once", async ({ page, browser }) => {
  const { email } = await register(page);
  const other = await browser.newPage();
  await logIn(other, email);
  await expect(other.getByRole("heading", { name: "Start with your brand" })).toBeVisible();

  await page.getByRole("button", { name: /Your account/ }).click();
  await page.getByRole("menuitem", { name: "Log out everywhere" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question.getByRole("button", { name: "Stay logged in" })).toBeFocused();
  await expectAccessible(page);
  await question.getByRole("button", { name: "Log out everywhere" }).click();

  await expect(page.getByRole("heading", { name: "Log in" })).toBeVisible();
  await other.reload();
  await expect(other.getByRole("heading", { name: "Log in" })).toBeVisible();
  await other.close();
});

async function logIn(page: Page, email: string): Promise<void> {
  await page.goto("/auth/login");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Log in" }).click();
}

/** The day the clocks of Stockholm change, this year or the next, whichever is still to come and within a year. */
function lastSundayOf(month: 3 | 10): string {
  const now = new Date();
  const year = now.getUTCMonth() + 1 < month ? now.getUTCFullYear() : now.getUTCFullYear() + 1;
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
