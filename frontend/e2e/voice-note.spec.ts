import { Buffer } from "node:buffer";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { createBrand, go, register } from "./support/steps";

/** A tenth of a second of silence: eight bits, one channel. */
function wav(): Buffer {
  const samples = 800;
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + samples, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write("data", 36);
  header.writeUInt32LE(samples, 40);
  return Buffer.concat([header, Buffer.alloc(samples, 128)]);
}

test("what is said in a voice note stands in the topic, below what was typed", async ({ page, request, baseURL }) => {
  const models = new URL(baseURL ?? "");
  models.port = String(Number(models.port) + 9000);
  await register(page);
  await createBrand(page, "Café Norr");
  await go(page, "Studio");
  await page.getByLabel("What is it about?").fill("Our cinnamon buns");
  await page.getByLabel("Choose a recording").setInputFiles({ name: "note.wav", mimeType: "audio/wav", buffer: wav() });
  await expect(page.getByLabel("Play note.wav")).toBeVisible();
  await expectAccessible(page);

  // Nobody listens on one machine, and it says so.
  await page.getByRole("button", { name: "Write it down" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "cannot do it" })).toBeVisible();
  await expectAccessible(page);

  await request.post(`${models.origin}/_fake/models/transcription`, { data: { text: "Warm from seven, with cardamom" } });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("What is it about?")).toHaveValue("Our cinnamon buns\n\nWarm from seven, with cardamom");
  await page.reload();
  await expect(page.getByLabel("What is it about?")).toHaveValue("Our cinnamon buns\n\nWarm from seven, with cardamom");
});
