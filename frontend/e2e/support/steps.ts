import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { toInputs } from "../../src/lib/time/local-time";

/** What people do, by the names that they see. Each journey makes a world of its own. */
export const PASSWORD = "correct horse battery";

export async function register(page: Page): Promise<{ email: string }> {
  const email = `mara-${randomUUID()}@example.com`;
  await page.goto("/auth/register");
  await page.getByLabel("Your name").fill("Mara Lind");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: "Start with your brand" })).toBeVisible();
  return { email };
}

export async function createBrand(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("combobox", { name: "Time zone" }).fill("Stockholm");
  await page.getByRole("option", { name: /^Stockholm/ }).click();
  await page.getByRole("button", { name: "Create brand" }).click();
  await expect(page.getByRole("heading", { name: `Connect ${name} to Instagram` })).toBeVisible();
}

/** Answers where the network is, for tests that turn its switches. */
export async function connectInstagram(page: Page): Promise<{ network: string }> {
  await page.getByRole("button", { name: "Connect Instagram" }).click();
  const allow = page.getByRole("button", { name: "Allow" });
  await expect(allow).toBeVisible();
  const network = new URL(page.url()).origin;
  await allow.click();
  await expect(page.getByText(/^@\S+ is connected$/)).toBeVisible();
  return { network };
}

/** Writes a post that is due so many seconds from now, and comes back to the list. */
export async function schedule(page: Page, caption: string, secondsAhead: number): Promise<void> {
  await go(page, "Compose");
  await addPicture(page);
  await page.getByLabel("Caption").fill(caption);
  const due = toInputs(Temporal.Now.instant().add({ seconds: secondsAhead }), "Europe/Stockholm");
  await page.getByLabel("Date").fill(due.date);
  await page.getByLabel("Time", { exact: true }).fill(due.time);
  await page.getByRole("button", { name: "Schedule post" }).click();
  await expect(page.getByRole("article", { name: caption })).toContainText(due.time);
}

export async function openPost(page: Page, caption: string): Promise<void> {
  await page.getByRole("article", { name: caption }).getByRole("link", { name: /^Open/ }).click();
  await expect(page.getByRole("heading", { name: caption, level: 1 })).toBeVisible();
}

export async function go(page: Page, place: "Posts" | "Ideas" | "Studio" | "Compose" | "Knowledge" | "Accounts" | "Brand"): Promise<void> {
  const places = page.getByRole("navigation", { name: "Workspace" });
  const link = places.getByRole("link", { name: place });
  // On a phone the rarer ones are behind one button.
  await expect(places).toBeVisible();
  if (await link.isVisible()) await link.click();
  else {
    await places.getByRole("button", { name: "More" }).click();
    await link.click();
  }
  await expect(page.getByRole("heading", { name: place, level: 1 })).toBeVisible();
}

/** Brings a table into what the brand knows, as it stands there. */
export async function paste(page: Page, table: string): Promise<void> {
  await go(page, "Knowledge");
  await page.getByRole("link", { name: "Import" }).click();
  await page.getByRole("radio", { name: /^Pasted text/ }).click();
  await page.getByLabel("Text", { exact: true }).fill(table);
  await page.getByLabel(/^Name/).fill("known.csv");
  await page.getByRole("button", { name: "Check what is in it" }).click();
  await page.getByRole("button", { name: /^Add \d+ items$/ }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
}

/** A real JPEG, drawn here and now. */
export async function drawPicture(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    ([w, h]) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: w, height: h });
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("this browser cannot draw");
      const sky = context.createLinearGradient(0, 0, w, h);
      sky.addColorStop(0, "#2b4a78");
      sky.addColorStop(1, "#e0a050");
      context.fillStyle = sky;
      context.fillRect(0, 0, w, h);
      return canvas.toDataURL("image/jpeg", 0.9).replace("data:image/jpeg;base64,", "");
    },
    [width, height] as const,
  );
  return Buffer.from(base64, "base64");
}

export async function addPicture(page: Page, width = 1080, height = 1080): Promise<void> {
  const buffer = await drawPicture(page, width, height);
  await page.getByLabel(/Choose a picture/).setInputFiles({ name: "bun.jpg", mimeType: "image/jpeg", buffer });
  await expect(page.getByText(`Ready, ${width} × ${height} pixels`)).toBeVisible();
}
