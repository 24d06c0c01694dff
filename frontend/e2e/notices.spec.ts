import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { confirmAddress, mailTo } from "./support/mail";
import { connectInstagram, createBrand, register, schedule } from "./support/steps";

const SECONDS_AHEAD = 15;
const PROMISED_MS = 30_000;

test("a post that fails is told within half a minute, and goes out once its cause is put right", async ({ page }) => {
  const { email } = await register(page);
  await confirmAddress(page, email);
  await createBrand(page, "Café Norr");
  const { network } = await connectInstagram(page);
  await refusePictures(page, network);
  await schedule(page, "Too wide for the network", SECONDS_AHEAD);
  const post = page.getByRole("article", { name: "Too wide for the network" });

  await expect(post.getByText("Failed", { exact: true })).toBeVisible({ timeout: 90_000 });
  const bell = page.getByRole("button", { name: "Notices 1 unread" });
  await expect(bell).toBeVisible({ timeout: PROMISED_MS });
  await bell.click();
  const notices = page.getByRole("dialog", { name: "Notices" });
  await expect(notices.getByRole("heading", { name: /A post could not be published/ })).toBeVisible();
  await expectAccessible(page);
  const mail = await mailTo(page, email, "Too wide for the network");
  expect(mail.subject).toContain("Too wide for the network");
  expect(mail.text).toContain("What to do now");

  await allowPictures(page, network);
  await notices.getByRole("link", { name: "Go to the post" }).click();
  await expect(page.getByRole("heading", { name: "Too wide for the network", level: 1 })).toBeVisible();
  expect(mail.text).toContain(page.url());
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Published", { exact: true })).toBeVisible({ timeout: 90_000 });

  await page.getByRole("button", { name: "Notices 1 unread" }).click();
  await notices.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByRole("button", { name: "Notices", exact: true })).toBeVisible();
});

/** The network finds fault with the next picture while it processes it: its format, which no other try would change. */
async function refusePictures(page: Page, network: string): Promise<void> {
  const answer = await page.request.post(`${network}/_fake/faults`, { data: { on: "status", kind: "processing_failed", subcode: 2207026 } });
  expect(answer.ok()).toBe(true);
}

async function allowPictures(page: Page, network: string): Promise<void> {
  await page.request.delete(`${network}/_fake/faults`);
}
