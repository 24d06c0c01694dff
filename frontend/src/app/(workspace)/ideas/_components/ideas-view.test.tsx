import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { Idea, IdeaStatus } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { iAm } from "@/testing/caller";
import { aBrand, aJob, anIdea } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { CurrentBrandContext } from "../../_components/current-brand";
import { IdeasView } from "./ideas-view";

const { id: brandId } = aBrand();
const steps: string[] = [];
let ideas: Idea[] = [];

const statusAfter: Readonly<Record<string, IdeaStatus>> = { approve: "approved", reject: "rejected", restore: "new" };

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("u1");
  steps.length = 0;
  ideas = [anIdea()];
  iAm("owner");
  server.use(
    http.get("*/api/v1/ideas/brands/:id", ({ request }) => {
      const status = new URL(request.url).searchParams.get("status");
      return HttpResponse.json({ items: ideas.filter((idea) => idea.status === status), next_cursor: null });
    }),
    http.post("*/api/v1/ideas/:id/:step", ({ params: { id, step } }) => {
      steps.push(String(step));
      ideas = ideas.map((idea) => (idea.id === id ? { ...idea, status: statusAfter[String(step)] ?? idea.status } : idea));
      return HttpResponse.json(ideas.find((idea) => idea.id === id));
    }),
  );
});

const show = (query = "") => renderAt(`/ideas?brand=${brandId}${query}`, <CurrentBrandContext value={aBrand()}>{<IdeasView />}</CurrentBrandContext>);

const place = (name: string) => within(screen.getByRole("region", { name: new RegExp(`^${name}`) }));
const user = userEvent.setup();

it("shows of an idea what it is, why now, and what it rests on", async () => {
  show();

  const card = within(await screen.findByRole("article", { name: "The first snow" }));
  expect(card.getByText("It is snowing, and the oven is on.")).toBeVisible();
  expect(card.getByText(/^Nothing is planned for Saturday/)).toBeVisible();
  expect(card.getByText("5 December 2026")).toBeVisible();
  expect(card.getByText("Instagram post")).toBeVisible();
  expect(card.getByText("Proposed by presence-offline; no model was asked")).toBeVisible();
  expect(card.getByRole("link", { name: /^Write drafts/ })).toHaveAttribute("href", `/studio?brand=${brandId}&idea=${anIdea().id}`);
  await user.click(card.getByRole("button", { name: /^Rests on.*Cinnamon bun$/ }));
  const [passage] = anIdea().passages;
  expect(within(await screen.findByRole("dialog")).getByRole("link", { name: /“Cinnamon bun” in Knowledge/ })).toHaveAttribute(
    "href",
    `/knowledge?brand=${brandId}&item=${passage?.item_id}&passage=${passage?.passage_id}`,
  );
});

it("approves an idea, gives the focus to where it was, and takes it back on request", async () => {
  show();

  await user.click(await screen.findByRole("button", { name: /^Approve/ }));
  expect(await place("Approved").findByRole("article", { name: "The first snow" })).toBeVisible();
  await waitFor(() => expect(screen.getByRole("heading", { name: /^New/ })).toHaveFocus());
  await user.click(await screen.findByRole("button", { name: "Undo" }));

  expect(await place("New").findByRole("article", { name: "The first snow" })).toBeVisible();
  await waitFor(() => expect(steps).toEqual(["approve", "reject", "restore"]));
});

it("puts an idea back where it was when it cannot be rejected, and says why", async () => {
  server.use(http.post("*/api/v1/ideas/:id/reject", () => problem(503, "The database is waking up")));
  show();

  await user.click(await screen.findByRole("button", { name: /^Reject/ }));

  expect(await screen.findByText("“The first snow” stays where it was. The database is waking up")).toBeVisible();
  expect(await place("New").findByRole("article", { name: "The first snow" })).toBeVisible();
});

it("keeps what was rejected behind a filter, from where it is restored", async () => {
  ideas = [anIdea({ status: "rejected" })];
  show("&show=rejected");

  await user.click(await screen.findByRole("button", { name: /^Restore/ }));

  expect(await screen.findByText("“The first snow” is new again.")).toBeVisible();
  expect(screen.queryByRole("article", { name: "The first snow" })).not.toBeInTheDocument();
  expect(steps).toEqual(["restore"]);
});

it("rewords an idea as it was read, and keeps what was typed when it was changed meanwhile", async () => {
  const sent: { match: string | null; body: unknown }[] = [];
  server.use(
    http.patch("*/api/v1/ideas/:id", async ({ request }) => {
      sent.push({ match: request.headers.get("If-Match"), body: await request.json() });
      return problem(412, "It was changed meanwhile");
    }),
  );
  show();
  await user.click(await screen.findByRole("button", { name: "More for The first snow" }));
  await user.click(await screen.findByRole("menuitem", { name: "Edit" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.clear(dialog.getByLabelText("Idea"));
  await user.type(dialog.getByLabelText("Idea"), "Snow at last");

  await user.click(dialog.getByRole("button", { name: "Save changes" }));

  expect(await dialog.findByText("It was changed meanwhile")).toBeVisible();
  expect(sent).toEqual([{ match: '"1"', body: expect.objectContaining({ title: "Snow at last", suggested_on: "2026-12-05" }) }]);
  await user.keyboard("{Escape}");
  expect(keptDrafts.find(`idea:${anIdea().id}`)).toMatchObject({ title: "Snow at last" });
});

it("takes an idea of one's own", async () => {
  ideas = [];
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/ideas/brands/:id", async ({ request }) => {
      sent.push(await request.json());
      ideas = [anIdea({ source: "user_created", model: null, passages: [] })];
      return HttpResponse.json(ideas[0], { status: 201 });
    }),
  );
  show();
  expect(await screen.findByRole("heading", { name: "No ideas yet" })).toBeVisible();

  await user.click(screen.getAllByRole("button", { name: "Write one down" })[0] as HTMLElement);
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Write it down" }));
  expect(dialog.getByLabelText("Idea")).toHaveAccessibleDescription(/Say what the idea is/);
  await user.type(dialog.getByLabelText("Idea"), "The first snow");
  await user.click(dialog.getByRole("checkbox", { name: "TikTok video" }));
  await user.click(dialog.getByRole("button", { name: "Write it down" }));

  expect(await screen.findByText("Written down by a person")).toBeVisible();
  expect(sent).toEqual([{ title: "The first snow", hook: "", description: "", reason: "", pillar: "", formats: ["tiktok"] }]);
});

it("asks for ideas, says how far they are, and leads to them", async () => {
  const asked: unknown[] = [];
  server.use(
    http.post("*/api/v1/ai/brands/:id/ideas/generate", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(aJob({ kind: "ideas", status: "waiting" }), { status: 202 });
    }),
  );
  const { visited } = show("&propose=open");
  await user.selectOptions(await screen.findByLabelText("How many?"), "3");
  await user.type(screen.getByLabelText(/^Themes/), "From the oven,");

  await user.click(screen.getByRole("button", { name: "Propose ideas" }));

  await waitFor(() => expect(visited).toEqual([`/ideas?brand=${brandId}&propose=open&job=${aJob().id}`]));
  expect(asked).toEqual([{ count: 3, pillars: ["From the oven"] }]);
});

it("goes on with what was asked for after a reload", async () => {
  const answers = [aJob({ kind: "ideas", stage: "Looking for ideas in 12 passages", progress: 0.4 }), aJob({ kind: "ideas", status: "done", result: { idea_ids: ["a", "b"] } as never })];
  server.use(http.get("*/api/v1/ai/jobs/:id", () => HttpResponse.json(answers.length > 1 ? answers.shift() : answers[0])));
  const { visited } = show(`&propose=open&job=${aJob().id}`);

  expect(await screen.findByText("Looking for ideas in 12 passages")).toHaveAttribute("role", "status");
  expect(await screen.findByText("2 ideas are proposed.")).toBeVisible();
  expect(visited).toContain(`/ideas?brand=${brandId}`);
});

it("shows viewers the ideas and nothing to change", async () => {
  iAm("viewer");
  ideas = [anIdea(), anIdea({ id: "2", title: "Buns", status: "used" })];
  show("&propose=open");

  expect(await screen.findByRole("article", { name: "The first snow" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Approve|Reject|More|Write|Propose/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /Propose|Write/ })).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: /^See its drafts/ })).toBeVisible();
});
