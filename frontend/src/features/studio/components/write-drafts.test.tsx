import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { beforeEach, expect, it } from "vitest";
import type { Job } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { aBrand, aDraft, aJob, aPicture } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { WriteDrafts } from "./write-drafts";

const drafts: string[] = [];
const other = "0193a0a0-0000-7000-8000-0000000000aa";

function Writing({ job = null }: { job?: string | null }) {
  const [jobId, setJobId] = useState(job);
  return <WriteDrafts brand={aBrand()} jobId={jobId} onJob={setJobId} onDraft={(draft) => drafts.push(draft)} />;
}

/** Answers for the job one after the other, the last for good. */
function working(...answers: readonly Partial<Job>[]) {
  const asked: { body: unknown; key: string | null; prefer: string | null }[] = [];
  let reads = 0;
  server.use(
    http.post("*/api/v1/ai/brands/:id/drafts/generate", async ({ request }) => {
      asked.push({ body: await request.json(), key: request.headers.get("Idempotency-Key"), prefer: request.headers.get("Prefer") });
      return HttpResponse.json(aJob({ status: "waiting", stage: "Waiting", progress: 0 }), { status: 202 });
    }),
    http.get("*/api/v1/ai/jobs/:id", () => HttpResponse.json(aJob(answers[Math.min(reads++, answers.length - 1)]))),
  );
  return asked;
}

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  drafts.length = 0;
  server.use(
    http.get("*/api/v1/ai/abilities", () => HttpResponse.json({ transcribing: false })),
    http.get("*/api/v1/media/brands/:id", () => HttpResponse.json({ items: [aPicture(), aPicture({ id: other, file_name: "window.jpg" })], next_cursor: null })),
  );
});

async function ask() {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText("What is it about?"), "Our cinnamon buns");
  await user.click(screen.getByRole("button", { name: "Write three drafts" }));
  return user;
}

it("asks for drafts, says how far they are, and leads to them", async () => {
  const asked = working(
    { stage: "Writing three drafts from 2 passages", progress: 0.2 },
    { status: "done", stage: "Done", progress: 1, result: { draft_id: aDraft().id } },
  );
  renderAt("/studio", <Writing />);

  await ask();

  expect(await screen.findByText("Writing three drafts from 2 passages")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Writing three drafts" })).toHaveValue(0.2);
  await waitFor(() => expect(drafts).toEqual([aDraft().id]));
  expect(asked).toEqual([{ body: { topic: "Our cinnamon buns", format: "instagram_post" }, key: expect.any(String), prefer: "respond-async" }]);
  expect(keptDrafts.find(`studio:${aBrand().id}`)).toBeNull();
});

it("says why nothing was written, and keeps the topic", async () => {
  working({ status: "failed", stage: "Failed", problem: { detail: "No model answered", errors: [] } });
  renderAt("/studio", <Writing />);

  await ask();

  expect(await screen.findByRole("alert")).toHaveTextContent("No model answered.");
  expect(screen.getByLabelText("What is it about?")).toHaveValue("Our cinnamon buns");
  expect(keptDrafts.find(`studio:${aBrand().id}`)).toMatchObject({ topic: "Our cinnamon buns" });
  expect(drafts).toEqual([]);
});

it("stops the writing", async () => {
  working({});
  const cancelled: unknown[] = [];
  server.use(
    http.post("*/api/v1/ai/jobs/:id/cancel", ({ params }) => {
      cancelled.push(params.id);
      return HttpResponse.json(aJob({ status: "cancelled", stage: "Cancelled" }));
    }),
  );
  renderAt("/studio", <Writing />);
  const user = await ask();

  await user.click(await screen.findByRole("button", { name: "Cancel" }));

  expect(await screen.findByText("The writing was stopped")).toBeVisible();
  expect(cancelled).toEqual([aJob().id]);
});

it("goes on with a job after a reload", async () => {
  working({ status: "done", result: { draft_id: aDraft().id } });
  renderAt("/studio", <Writing job={aJob().id} />);

  await waitFor(() => expect(drafts).toContain(aDraft().id));
});

it("sends nothing without a topic, and shows a refusal where it belongs", async () => {
  server.use(http.post("*/api/v1/ai/brands/:id/drafts/generate", () => problem(422, "Invalid", [{ pointer: "/topic", detail: "is too short" }])));
  const user = userEvent.setup();
  renderAt("/studio", <Writing />);

  await user.click(screen.getByRole("button", { name: "Write three drafts" }));
  expect(screen.getByLabelText("What is it about?")).toHaveAccessibleDescription(/Say what the drafts are to be about/);
  await user.type(screen.getByLabelText("What is it about?"), "b");
  await user.click(screen.getByRole("button", { name: "Write three drafts" }));

  await waitFor(() => expect(screen.getByLabelText("What is it about?")).toHaveAccessibleDescription(/is too short/));
});

it("names the pictures that are chosen, in their order, and no more than the format shows", async () => {
  const asked = working({});
  const user = userEvent.setup();
  renderAt("/studio", <Writing />);
  await user.click(await screen.findByRole("checkbox", { name: "window.jpg" }));
  await user.click(screen.getByRole("checkbox", { name: aPicture().file_name }));
  expect(screen.getByText(/^2 of 10 chosen/)).toBeVisible();

  await user.selectOptions(screen.getByLabelText("For"), "instagram_reel");
  await user.type(screen.getByLabelText("What is it about?"), "Our cinnamon buns");
  await user.click(screen.getByRole("button", { name: "Write three drafts" }));
  expect(await screen.findByText("2 are chosen; an Instagram reel shows 1 at most")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("For"), "instagram_post");
  await user.click(screen.getByRole("button", { name: "Write three drafts" }));

  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toEqual({ topic: "Our cinnamon buns", format: "instagram_post", media_ids: [other, aPicture().id] });
});
