import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { confirmationLink } from "./support/mail";
import { createBrand, register } from "./support/steps";

test("the product works at once, and asks to confirm the address until that is done", async ({ page }) => {
  const { email } = await register(page);
  const banner = page.getByText(/Notices reach you by mail once you confirm your address/);
  await expect(banner).toBeVisible();
  await createBrand(page, "Café Norr");
  await expect(banner).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText(`A new link is on its way to ${email}.`)).toBeVisible();
  const address = page.url();

  await page.goto(await confirmationLink(page, email));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Confirm my address" }).click();
  await expect(page.getByRole("status").getByText("Your address is confirmed.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Connect Café Norr to Instagram" })).toBeVisible();
  await expect(banner).toBeHidden();
});

test("a link that was cut off or is not good says what to do", async ({ page }) => {
  await page.goto("/auth/verify");
  await expect(page.getByText("This link was cut off.")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/auth/verify#token=never-given-out");
  await page.reload();
  await page.getByRole("button", { name: "Confirm my address" }).click();
  await expect(page.getByText("This link is not good any more")).toBeVisible();
  await expectAccessible(page);
});

test("a password that is guessed first is refused beside its field", async ({ page }) => {
  await page.goto("/auth/register");
  await page.getByLabel("Your name").fill("Mara Lind");
  await page.getByLabel("E-mail").fill("mara@example.com");
  await page.getByLabel("Password", { exact: true }).fill("password1");
  await page.getByRole("button", { name: "Create account" }).click();

  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toHaveAccessibleDescription(/close to one that many people use/);
  await expect(password).toBeFocused();
  await expectAccessible(page);
});
