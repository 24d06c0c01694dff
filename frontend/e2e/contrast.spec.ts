import { expect, type Locator, type Page, test } from "@playwright/test";
import { atRest, expectReadable, turnTheme } from "./support/accessible";
import { connectInstagram, createBrand, openPost, register, schedule } from "./support/steps";

// Most people see the fades that reduced motion leaves out.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("every kind of button stays readable under the pointer, in both themes", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await schedule(page, "Warm buns from seven", 24 * 3600);
  const main = page.getByRole("main");

  await readableUnderThePointer(page, main.getByRole("link", { name: "Compose" }));
  await readableUnderThePointer(page, main.getByRole("link", { name: /^Open/ }));
  await openPost(page, "Warm buns from seven");
  await readableUnderThePointer(page, main.getByRole("button", { name: "Move" }));
  await main.getByRole("button", { name: "Cancel post" }).click();
  await readableUnderThePointer(page, page.getByRole("alertdialog").getByRole("button", { name: "Cancel post" }));
});

test("what takes the place of a button is readable from its first moment", async ({ page }) => {
  await register(page);
  await createBrand(page, "Café Norr");
  await connectInstagram(page);
  await page.getByRole("button", { name: /^Pause/ }).click();
  await atRest(page);

  const motion = await page.context().newCDPSession(page);
  await motion.send("Animation.enable");
  await motion.send("Animation.setPlaybackRate", { playbackRate: 0 });
  await page.getByRole("alertdialog").getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();

  await expectReadable(page, "while time stands still");
});

async function readableUnderThePointer(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < 2; i++) {
    const theme = await turnTheme(page);
    await control.hover();
    await atRest(page);
    await expectReadable(page, `with the pointer on "${await control.textContent()}" in the ${theme} theme`);
    await page.mouse.move(0, 0);
  }
}
