import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { ChangeDraft, Draft, DraftVersion } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import type { Text } from "../model/text";
import { aBrand, aDraft, aFinding, aReport } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { DraftPage } from "./draft-page";

const second = aDraft().variants[1];
const variantId = second?.id ?? "";

const aVersion = (change: Partial<DraftVersion> = {}): DraftVersion => ({
  number: 1,
  variant_id: variantId,
  caption: "It smells of morning.",
  hashtags: ["fika"],
  edited_by: "0193a0a0-0000-7000-8000-000000000001",
  created_at: "2026-11-24T07:30:00Z",
  updated_at: "2026-11-24T07:30:00Z",
  ...change,
});

/** A server that keeps one draft as the real one does. */
function keeping(start: Draft) {
  const state = { draft: start, changes: [] as ChangeDraft[], tags: [] as (string | null)[] };
  server.use(
    http.get("*/api/v1/drafts/:id", () => HttpResponse.json(state.draft)),
    http.get("*/api/v1/drafts/:id/checks", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/drafts/:id/versions", () => HttpResponse.json({ items: [aVersion({ number: 2, caption: state.draft.version?.caption ?? "" }), aVersion()] })),
    http.patch("*/api/v1/drafts/:id", async ({ request }) => {
      const tag = request.headers.get("If-Match");
      const change = (await request.json()) as ChangeDraft;
      if (tag !== `"${state.draft.revision}"`) return problem(412, "The draft was changed meanwhile");
      state.tags.push(tag);
      state.changes.push(change);
      const variant = state.draft.variants.find(({ id }) => id === change.variant_id);
      const before = state.draft.version ?? aVersion({ caption: variant?.caption ?? "" });
      state.draft = {
        ...state.draft,
        revision: state.draft.revision + 1,
        status: change.status ?? state.draft.status,
        variants: state.draft.variants.map((each) => ({ ...each, is_selected: each.id === change.variant_id })),
        version: { ...before, variant_id: change.variant_id ?? before.variant_id, caption: change.caption ?? before.caption, hashtags: change.hashtags ?? before.hashtags },
      };
      return HttpResponse.json(state.draft);
    }),
  );
  return state;
}

const used: { text: Text; settle: () => Promise<void> }[] = [];
const added: string[] = [];

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  used.length = 0;
  added.length = 0;
  server.use(http.post("*/api/v1/ai/brands/:id/check", () => HttpResponse.json(aReport())));
});

const show = () =>
  renderAt(
    "/studio",
    <DraftPage
      brand={aBrand()}
      draftId={aDraft().id}
      mayEdit
      hrefOf={() => "/knowledge"}
      knowledgeHref="/knowledge"
      onGone={() => undefined}
      onUse={(text, settle) => used.push({ text, settle })}
      onAdd={(sentence) => added.push(sentence)}
    />,
  );

const chosen = (change: Partial<Draft> = {}) =>
  aDraft({ revision: 2, variants: aDraft().variants.map((each) => ({ ...each, is_selected: each.id === variantId })), version: aVersion(), ...change });

it("chooses a variant and saves what is typed, each time for the revision before", async () => {
  const user = userEvent.setup();
  const kept = keeping(aDraft());
  show();

  await user.click(await screen.findByRole("button", { name: "Edit this one: Balanced" }));
  const caption = await screen.findByLabelText("Caption");
  expect(caption).toHaveValue(second?.caption);
  await waitFor(() => expect(screen.getByRole("heading", { name: /^Your text/ })).toHaveFocus());
  await user.clear(caption);
  await user.type(caption, "Warm buns");

  await waitFor(() => expect(kept.changes.at(-1)).toMatchObject({ variant_id: variantId, caption: "Warm buns" }));
  expect(await screen.findByText("Saved")).toBeVisible();
  expect(kept.tags).toEqual(kept.tags.map((_, index) => `"${index + 1}"`));
  expect(keptDrafts.find(`studio:draft:${aDraft().id}`)).toBeNull();
});

it("keeps what is typed when somebody else was first, and saves it over theirs on request", async () => {
  const user = userEvent.setup();
  const kept = keeping(chosen());
  show();
  const caption = await screen.findByLabelText("Caption");
  kept.draft = { ...kept.draft, revision: 7, version: aVersion({ caption: "Noor was first" }) };

  await user.type(caption, " Mine");

  const notice = within(await screen.findByRole("alert"));
  expect(notice.getByText("Noor was first")).toBeVisible();
  expect(caption).toHaveValue("It smells of morning. Mine");
  await user.click(notice.getByRole("button", { name: "Keep mine" }));
  await waitFor(() => expect(kept.draft.version?.caption).toBe("It smells of morning. Mine"));
  expect(kept.tags).toEqual(['"7"']);
});

it("loads what somebody else wrote on request", async () => {
  const user = userEvent.setup();
  const kept = keeping(chosen());
  show();
  const caption = await screen.findByLabelText("Caption");
  kept.draft = { ...kept.draft, revision: 7, version: aVersion({ caption: "Noor was first" }) };

  await user.type(caption, " Mine");
  await user.click(await screen.findByRole("button", { name: "Load theirs" }));

  expect(caption).toHaveValue("Noor was first");
  expect(kept.changes).toEqual([]);
});

it("says that it could not save, and brings the text back after a reload", async () => {
  const user = userEvent.setup();
  keeping(chosen());
  server.use(http.patch("*/api/v1/drafts/:id", () => problem(500, "The database is away")));
  show();

  await user.type(await screen.findByLabelText("Caption"), " Mine");

  expect(await screen.findByRole("alert")).toHaveTextContent("The database is away. What you typed is kept in this tab.");
  expect(keptDrafts.find(`studio:draft:${aDraft().id}`)).toMatchObject({ text: { caption: "It smells of morning. Mine" }, base: { revision: 2 } });
});

it("goes on with what was typed before the page was left", async () => {
  const kept = keeping(chosen());
  const text = { variantId, caption: "Typed and not saved", hashtags: ["fika"] };
  keptDrafts.keep(`studio:draft:${aDraft().id}`, { base: { revision: 2, text: { ...text, caption: "It smells of morning." } }, text });
  show();

  expect(await screen.findByLabelText("Caption")).toHaveValue("Typed and not saved");
  await waitFor(() => expect(kept.draft.version?.caption).toBe("Typed and not saved"));
});

it("looks through what is typed, drops what nothing proves, and leads to where it is written down", async () => {
  const user = userEvent.setup();
  keeping(chosen({ version: aVersion({ caption: "It smells good. Only 3.50 € today." }) }));
  const asked: unknown[] = [];
  server.use(
    http.post("*/api/v1/ai/brands/:id/check", async ({ request }) => {
      const text = (await request.json()) as { caption: string };
      asked.push(text);
      const start = text.caption.indexOf("3.50 €");
      return HttpResponse.json(aReport({ findings: start < 0 ? [] : [aFinding({ span: { start, end: start + 6 } })] }));
    }),
  );
  show();

  await user.click(await screen.findByRole("button", { name: "Add to knowledge: 3.50 €" }));
  expect(added).toEqual(["Only 3.50 € today."]);
  await user.click(screen.getByRole("button", { name: /^Show/ }));
  expect(screen.getByLabelText("Caption")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Drop it: 3.50 €" }));

  expect(screen.getByLabelText("Caption")).toHaveValue("It smells good. Only today.");
  expect(await screen.findByText("Nothing to say against it")).toBeVisible();
  expect(asked[0]).toMatchObject({ draft_id: aDraft().id, hashtags: ["fika"] });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByLabelText("Caption")).toHaveValue("It smells good. Only 3.50 € today.");
});

it("restores a version, and takes that back", async () => {
  const user = userEvent.setup();
  const kept = keeping(chosen({ version: aVersion({ number: 2, caption: "The second" }) }));
  show();

  await user.click(await screen.findByText("Versions"));
  await user.click(await screen.findByRole("button", { name: /^Restore/ }));

  expect(screen.getByLabelText("Caption")).toHaveValue("It smells of morning.");
  await waitFor(() => expect(kept.draft.version?.caption).toBe("It smells of morning."));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByLabelText("Caption")).toHaveValue("The second");
});

it("has the text rewritten, which can be undone, and leaves it alone when that fails", async () => {
  const user = userEvent.setup();
  const wishes: unknown[] = [];
  const kept = keeping(chosen());
  const answers = [
    { status: "done", result: { caption: "It smells.", hashtags: ["fika"], notes: "Cut the rest.", citations: [], model: "gpt-4o" } },
    { status: "failed", result: null, problem: { detail: "presence-offline does not translate", errors: [] } },
  ];
  server.use(
    http.post("*/api/v1/ai/brands/:id/rewrite", async ({ request }) => {
      wishes.push(await request.json());
      return HttpResponse.json(answers[wishes.length - 1]);
    }),
  );
  show();
  const caption = await screen.findByLabelText("Caption");

  await user.click(screen.getByRole("button", { name: "Rewrite" }));
  await waitFor(() => expect(caption).toHaveValue("It smells."));
  expect(screen.getByText("Rewritten. Cut the rest.")).toBeVisible();
  expect(wishes[0]).toMatchObject({ goal: "shorter", caption: "It smells of morning.", hashtags: ["fika"], draft_id: aDraft().id });
  await waitFor(() => expect(kept.draft.version?.caption).toBe("It smells."));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(caption).toHaveValue("It smells of morning.");

  await user.selectOptions(screen.getByLabelText("Rewrite it"), "In German");
  await user.click(screen.getByRole("button", { name: "Rewrite" }));
  expect(await screen.findByText("presence-offline does not translate.")).toBeVisible();
  expect(wishes[1]).toMatchObject({ goal: "language", language: "de" });
  expect(caption).toHaveValue("It smells of morning.");
});

it("is handed over with the text as it stands, saved or not", async () => {
  const user = userEvent.setup();
  const kept = keeping(chosen());
  show();

  await user.type(await screen.findByLabelText("Caption"), " Now");
  await user.click(screen.getByRole("button", { name: "Use this" }));
  expect(used[0]?.text).toMatchObject({ caption: "It smells of morning. Now", hashtags: ["fika"] });
  await used[0]?.settle();

  // Only a post that is made of it uses it.
  expect(kept.draft).toMatchObject({ status: "open", version: { caption: "It smells of morning. Now" } });
});
