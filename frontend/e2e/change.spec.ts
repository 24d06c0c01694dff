import { expect, test } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { toInputs } from "../src/lib/time/local-time";
import { expectAccessible } from "./support/accessible";
import { addPicture, connectInstagram, createBrand, go, openPost, register, schedule } from "./support/steps";

const ZONE = "Europe/Stockholm";
const DAY = 24 * 3600;

test("a post is moved and edited, and then goes out at once", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await schedule(page, "Warm buns from seven", DAY);
  await openPost(page, "Warm buns from seven");
  await expectAccessible(page);

  const later = toInputs(Temporal.Now.instant().add({ hours: 48 }), ZONE);
  await page.getByRole("button", { name: "Move" }).click();
  const move = page.getByRole("dialog", { name: "Move this post" });
  await move.getByLabel("Date").fill(later.date);
  await move.getByLabel("Time", { exact: true }).fill(later.time);
  await expectAccessible(page);
  await move.getByRole("button", { name: "Move post" }).click();
  await expect(page.getByText(/^Moved to/)).toContainText(later.time);

  await page.getByRole("button", { name: "Edit" }).click();
  const edit = page.getByRole("dialog", { name: "Edit this post" });
  await edit.getByRole("button", { name: "Remove Current picture" }).click();
  await addPicture(page, 1080, 566);
  await edit.getByLabel("Caption").fill("Warm buns from eight");
  await edit.getByLabel("Then").selectOption("Publish it anyway");
  await expectAccessible(page);
  await edit.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { name: "Warm buns from eight", level: 1 })).toBeVisible();
  await expect(page.getByText("Goes out however late it is.")).toBeVisible();

  await page.getByRole("button", { name: "Publish now" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published", { exact: true })).toBeVisible({ timeout: 90_000 });
  await expectAccessible(page);
  await page.goto((await page.getByRole("link", { name: /See it on Instagram/ }).getAttribute("href")) ?? "");
  await expect(page.getByRole("img").first()).toHaveJSProperty("naturalHeight", 566);
});

test("several posts are moved by a day and keep their time on the clock", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await schedule(page, "First of two", DAY);
  await schedule(page, "Second of two", DAY + 3600);
  const time = await page.getByRole("article", { name: "First of two" }).getByRole("time").textContent();

  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByRole("checkbox", { name: "Select First of two" }).check();
  await page.getByRole("checkbox", { name: "Select Second of two" }).check();
  await expect(page.getByText("2 selected")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Move", exact: true }).click();

  await expect(page.getByText("2 moved")).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("article", { name: "First of two" }).getByRole("time")).toHaveText(time ?? "");
  const dayAfter = Temporal.Now.zonedDateTimeISO(ZONE).add({ days: 2 }).day;
  await expect(page.getByText(new RegExp(`First of two: now \\S+ ${dayAfter} `))).toBeVisible();
});

test("a paused account keeps its posts back until it is resumed", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await page.getByRole("button", { name: /^Pause/ }).click();
  await expectAccessible(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Resume/ })).toBeFocused();
  await expectAccessible(page);

  await schedule(page, "Waits for the account", 15);
  await expect(page.getByRole("article", { name: "Waits for the account" }).getByText("On hold")).toBeVisible({ timeout: 90_000 });
  await expectAccessible(page);

  await go(page, "Accounts");
  await page.getByRole("button", { name: /^Resume/ }).click();
  await expect(page.getByText("Paused", { exact: true })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Pause/ })).toBeFocused();
  await go(page, "Posts");
  await expect(page.getByRole("article", { name: "Waits for the account" }).getByText("Published")).toBeVisible({ timeout: 90_000 });
});
