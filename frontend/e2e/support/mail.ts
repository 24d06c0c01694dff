import { expect, type Page } from "@playwright/test";

const PATIENCE_MS = 30_000;

export type Mail = { to: string[]; subject: string; text: string };

/** The newest mail to the address whose subject holds the words, from the inbox of the local stack. */
export async function mailTo(page: Page, email: string, words: string): Promise<Mail> {
  let found: Mail | undefined;
  await expect(async () => {
    const inbox = await page.request.get("/_fake/mail", { headers: { Accept: "application/json" } });
    const { items } = (await inbox.json()) as { items: Mail[] };
    found = items.find(({ to, subject }) => to.includes(email) && subject.includes(words));
    expect(found).toBeDefined();
  }).toPass({ timeout: PATIENCE_MS });
  if (found === undefined) throw new Error(`no mail to ${email}`);
  return found;
}

/** The link by which somebody shows that the address is theirs. */
export async function confirmationLink(page: Page, email: string): Promise<string> {
  const { text } = await mailTo(page, email, "Confirm your e-mail address");
  const link = /https?:\/\/\S+#token=\S+/.exec(text)?.[0];
  if (link === undefined) throw new Error(`no link in: ${text}`);
  return link;
}

/** Follows the link in a tab of its own, and comes back. */
export async function confirmAddress(page: Page, email: string): Promise<void> {
  const tab = await page.context().newPage();
  await tab.goto(await confirmationLink(page, email));
  await tab.getByRole("button", { name: "Confirm my address" }).click();
  await expect(tab.getByText("Your address is confirmed.")).toBeVisible();
  await tab.close();
}
