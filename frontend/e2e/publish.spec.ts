import { expect, test } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { toInputs } from "../src/lib/time/local-time";
import { expectAccessible } from "./support/accessible";
import { addPicture, connectInstagram, createBrand, go, register } from "./support/steps";

const SECONDS_AHEAD = 20;

test("from a new account to a post that people see", async ({ page, context }) => {
  const caption = `Warm cardamom buns from seven, batch ${Date.now()}`;

  await register(page);
  await expectAccessible(page);
  await createBrand(page, "Café Norr");
  await expectAccessible(page);
  await connectInstagram(page);
  await expectAccessible(page);

  await go(page, "Compose");
  await addPicture(page);
  await page.getByLabel(/Alternative text/).fill("A bun on a blue plate");
  await page.getByLabel("Caption").fill(caption);
  await page.getByLabel(/First comment/).fill("Until nine, or until they are gone");
  await page.getByRole("textbox", { name: /Hashtags/ }).fill("fika,");
  await expect(page.getByRole("figure").getByText("#fika")).toBeVisible();
  await expectAccessible(page);

  const due = toInputs(Temporal.Now.instant().add({ seconds: SECONDS_AHEAD }), "Europe/Stockholm");
  await page.getByLabel("Date").fill(due.date);
  await page.getByLabel("Time", { exact: true }).fill(due.time);
  await expect(page.getByText(/Goes out on/)).toContainText(due.time);
  await page.getByRole("button", { name: "Schedule post" }).click();

  const post = page.getByRole("article", { name: caption });
  await expect(post).toContainText(due.time);
  await expect(post).toContainText(/Scheduled|Preparing|Ready/);
  await expect(post.getByText("Published")).toBeVisible({ timeout: (SECONDS_AHEAD + 60) * 1000 });
  await post.getByRole("link", { name: /^Open/ }).click();
  await expect(page.getByText("1. Published")).toBeVisible();
  await expect(page.getByText("It is there.")).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: /See it on Instagram/ }).click();
  const published = await opened;
  await expect(published.getByText(caption)).toBeVisible();
  await expect(published.getByText("#fika")).toBeVisible();
});
