import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import { useComposer } from "@/features/composer/model/composer-store";
import type { Draft } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { iAm } from "@/testing/caller";
import { aBrand, aDraft, aFinding, anAccount, aPicture, aReport } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { CurrentBrandContext } from "../../_components/current-brand";
import { StudioView } from "./studio-view";

const { id: brandId } = aBrand();
const variantId = aDraft().variants[1]?.id ?? "";
const chosen: Draft = aDraft({
  revision: 2,
  version: { number: 1, variant_id: variantId, caption: "Warm buns", hashtags: ["fika"], edited_by: "u1", created_at: aDraft().created_at, updated_at: aDraft().created_at },
});
const changes: unknown[] = [];

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("u1");
  useComposer.getState().clear();
  changes.length = 0;
  iAm("owner");
  server.use(
    http.get("*/api/v1/ai/abilities", () => HttpResponse.json({ transcribing: false })),
    http.get("*/api/v1/media/brands/:id", () => HttpResponse.json({ items: [aPicture()], next_cursor: null })),
    http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [anAccount()] })),
    http.get("*/api/v1/drafts/brands/:id", () => HttpResponse.json({ items: [chosen], next_cursor: null })),
    http.get("*/api/v1/drafts/:id", () => HttpResponse.json(chosen)),
    http.get("*/api/v1/drafts/:id/checks", () => HttpResponse.json({ items: [] })),
    http.post("*/api/v1/ai/brands/:id/check", () => HttpResponse.json(aReport({ findings: [aFinding({ span: { start: 0, end: 4 }, found: "Warm" })] }))),
    http.patch("*/api/v1/drafts/:id", async ({ request }) => {
      const change = (await request.json()) as Partial<Draft>;
      changes.push(change);
      return HttpResponse.json({ ...chosen, revision: 3, status: change.status ?? chosen.status });
    }),
    http.delete("*/api/v1/drafts/:id", () => new HttpResponse(null, { status: 204 })),
  );
});

const show = (query = "") => renderAt(`/studio?brand=${brandId}${query}`, <CurrentBrandContext value={aBrand()}>{<StudioView />}</CurrentBrandContext>);

it("takes the text to the composer, which knows what it was written from", async () => {
  const user = userEvent.setup();
  const { visited } = show(`&draft=${chosen.id}`);

  await user.click(await screen.findByRole("button", { name: "Use this" }));

  await waitFor(() => expect(visited).toEqual([`/compose?brand=${brandId}`]));
  expect(useComposer.getState().draft?.words).toMatchObject({ caption: "Warm buns", hashtags: ["fika"] });
  expect(useComposer.getState().draft?.writtenFrom).toBe(chosen.id);
  await waitFor(() => expect(changes).toEqual([expect.objectContaining({ caption: "Warm buns" })]));
});

it("takes along what it was written to, described, and leaves out what is gone", async () => {
  const user = userEvent.setup();
  const media = [
    { media_id: aPicture().id, kind: "picture", name: "bun.jpg" },
    { media_id: "0193a0a0-0000-7000-8000-0000000000aa", kind: "picture", name: "gone.jpg" },
  ] as const;
  const variants = chosen.variants.map((variant) => ({ ...variant, alt_texts: [{ media_id: aPicture().id, text: `A bun, ${variant.style}` }] }));
  server.use(http.get("*/api/v1/drafts/:id", () => HttpResponse.json({ ...chosen, media, variants })));
  const { visited } = show(`&draft=${chosen.id}`);
  const style = chosen.variants.find(({ id }) => id === chosen.version?.variant_id)?.style;
  expect(await screen.findByText(`A bun, ${style ?? ""}`)).toBeVisible();

  await user.click(await screen.findByRole("button", { name: "Use this" }));

  await waitFor(() => expect(visited).toHaveLength(1));
  expect(useComposer.getState().draft?.media).toMatchObject([{ status: "kept", mediaId: aPicture().id, altText: `A bun, ${style ?? ""}`, preview: aPicture().url }]);
});

it("asks before it replaces what is being composed", async () => {
  const user = userEvent.setup();
  keptDrafts.keep(`compose:${brandId}`, {
    draft: {
      brandId,
      targets: [],
      media: [],
      words: { caption: "A post of mine", hashtags: [], firstComment: "Until nine" },
      options: {},
      when: { date: "2026-12-01", time: "08:00:00", zone: "Europe/Stockholm", which: null },
      lateness: { policy: "ask", after_minutes: 15 },
    },
    attempts: {},
  });
  const { visited } = show(`&draft=${chosen.id}`);
  const use = await screen.findByRole("button", { name: "Use this" });
  await waitFor(() => expect(useComposer.getState().draft).toBeNull());

  await user.click(use);
  const question = within(await screen.findByRole("alertdialog"));
  expect(question.getByText("A post of mine")).toBeVisible();
  await user.click(question.getByRole("button", { name: "Leave it" }));
  expect(useComposer.getState().draft?.words.caption).toBe("A post of mine");
  expect(changes).toEqual([]);
  await user.click(use);
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Replace the text" }));

  expect(useComposer.getState().draft?.words).toEqual({ caption: "Warm buns", hashtags: ["fika"], firstComment: "Until nine" });
  expect(visited).toEqual([`/compose?brand=${brandId}`]);
});

it("leads to Knowledge with the sentence that nothing proves, below what is being written there", async () => {
  const user = userEvent.setup();
  keptDrafts.keep(`knowledge:new:${brandId}`, { title: "Buns", content: "Baked each morning." });
  const { visited } = show(`&draft=${chosen.id}`);

  await user.click(await screen.findByRole("button", { name: "Add to knowledge: Warm" }));

  expect(visited).toEqual([`/knowledge?brand=${brandId}&new=other`]);
  expect(keptDrafts.find(`knowledge:new:${brandId}`)).toEqual({ title: "Buns", content: "Baked each morning.\n\nWarm buns" });
});

it("puts an earlier draft aside, and deletes it once that is confirmed", async () => {
  const user = userEvent.setup();
  show();

  const card = within(await screen.findByRole("article", { name: chosen.topic }));
  expect(card.getByRole("link", { name: /^Open/ })).toHaveAttribute("href", `/studio?brand=${brandId}&draft=${chosen.id}`);
  await user.click(card.getByRole("button", { name: /^Archive/ }));
  expect(await card.findByText("Archived")).toBeVisible();
  expect(changes).toEqual([{ status: "archived" }]);
  await user.click(card.getByRole("button", { name: /^Delete/ }));
  server.use(http.get("*/api/v1/drafts/brands/:id", () => HttpResponse.json({ items: [], next_cursor: null })));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Delete" }));

  expect(await screen.findByText("The draft is deleted.")).toBeVisible();
  expect(screen.queryByRole("article", { name: chosen.topic })).not.toBeInTheDocument();
});

it("shows viewers the drafts and nothing to change", async () => {
  iAm("viewer");
  show();

  expect(await screen.findByRole("article", { name: chosen.topic })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Write|Archive|Delete/ })).not.toBeInTheDocument();
});
