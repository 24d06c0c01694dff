import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it } from "vitest";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import type { Platform, Post, SchedulePost } from "@/lib/api/types";
import { aBrand, anAccount, aNetwork, aPost, quotaUse, textRules } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { acceptUploads, aFile } from "@/testing/uploads";
import { useComposer } from "../model/composer-store";
import { firstDraft } from "../model/first-draft";
import { Composer } from "./composer";

const platform = "palaver" as Platform;
const palaver = aNetwork({ platform, name: "Palaver", text: textRules({ max_characters: 40, first_comment_max_characters: 0 }) });
const there = anAccount({ id: "0193a0a0-0000-7000-8000-000000000014", platform, account_username: "norr_talks", account_name: "Café Norr talks" });
const accounts = [anAccount(), there];
const tomorrow = Temporal.Now.instant().add({ hours: 24 });

function Subject({ onScheduled }: { onScheduled: (posts: readonly Post[]) => void }) {
  const draft = useComposer((store) => store.draft);
  return draft === null ? null : <Composer brand={aBrand()} draft={draft} accounts={accounts} onScheduled={onScheduled} />;
}

/** A composer with both accounts chosen and a picture added, and an API that answers for each as it is told. */
async function show(answer: (request: SchedulePost) => Response) {
  const asked: { key: string | null; request: SchedulePost }[] = [];
  const scheduled: Post[] = [];
  server.use(
    http.post("*/posts/brands/:id", async ({ request }) => {
      const post = (await request.json()) as SchedulePost;
      asked.push({ key: request.headers.get("Idempotency-Key"), request: post });
      return answer(post);
    }),
  );
  const user = userEvent.setup();
  renderAt("/compose", <Subject onScheduled={(posts) => scheduled.push(...posts)} />, [aNetwork(), palaver]);
  await user.click(screen.getByRole("checkbox", { name: /@norr_talks/ }));
  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/jpeg"));
  await screen.findByText(/Ready, 1080 × 1080/);
  return { user, asked, scheduled };
}

const created = () => HttpResponse.json(aPost(), { status: 201 });

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  useComposer.getState().clear();
  useComposer.getState().begin(firstDraft(aBrand(), accounts, tomorrow));
  server.use(http.get("*/connectors/:id/quota", () => HttpResponse.json({ items: [quotaUse()] })));
  acceptUploads();
});

it("goes to the first account alone until another one is chosen", async () => {
  renderAt("/compose", <Subject onScheduled={() => undefined} />, [aNetwork(), palaver]);

  expect(screen.getByRole("checkbox", { name: /@cafenorr/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /@norr_talks/ })).not.toBeChecked();
  expect(screen.getAllByText("0 of 2200 characters")).toHaveLength(2);
});

it("is held against the rules of all its networks, and shown at each of its accounts", async () => {
  const { user } = await show(created);

  await user.type(screen.getByLabelText("Caption"), "Warm buns from seven until nine, or until gone");
  expect(screen.getByText("46 of 40 characters (Palaver), 6 too many")).toBeVisible();
  expect(screen.getByText(/Left under the post as soon as it is out\. Not on Palaver\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Schedule 2 posts" }));
  expect(await screen.findByText("The caption has 46 characters; Palaver allows 40", { selector: "p span" })).toBeVisible();
  expect(within(screen.getByRole("figure")).getAllByText("cafenorr")[0]).toBeVisible();
  await user.click(screen.getByRole("button", { name: "@norr_talks" }));
  expect(within(screen.getByRole("figure")).getByText("@norr_talks on Palaver")).toBeVisible();
});

it("becomes a post for each account, as its network takes it", async () => {
  const { user, asked, scheduled } = await show(created);
  await user.type(screen.getByLabelText("Caption"), "Warm buns");
  await user.type(screen.getByLabelText(/First comment/), "Until nine");

  await user.click(screen.getByRole("button", { name: "Schedule 2 posts" }));

  await waitFor(() => expect(scheduled).toHaveLength(2));
  expect(asked.map(({ request }) => [request.connector_id, request.content.first_comment])).toEqual([
    [anAccount().id, "Until nine"],
    [there.id, undefined],
  ]);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(2);
  expect(useComposer.getState().draft).toBeNull();
});

it("says at an account why it was refused there, and goes to none twice when it is mended and sent again", async () => {
  let isMended = false;
  const { user, asked, scheduled } = await show(({ connector_id }) =>
    connector_id === there.id && !isMended ? problem(409, "Palaver has had this post already") : created(),
  );
  await user.type(screen.getByLabelText("Caption"), "Warm buns");
  await user.click(screen.getByRole("button", { name: "Schedule 2 posts" }));

  const refused = screen.getByRole("checkbox", { name: /@norr_talks/ });
  await waitFor(() => expect(refused).toHaveAccessibleDescription("Palaver has had this post already"));
  expect(screen.getByRole("checkbox", { name: /@cafenorr/ })).not.toBeChecked();
  expect(screen.getAllByText(/Scheduled for @cafenorr\. Not scheduled for @norr_talks/)[0]).toBeVisible();
  expect(refused).toHaveFocus();
  expect(scheduled).toEqual([]);

  isMended = true;
  await user.type(screen.getByLabelText("Caption"), "!");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  await waitFor(() => expect(scheduled).toHaveLength(1));
  expect(asked.filter(({ request }) => request.connector_id === anAccount().id)).toHaveLength(1);
  expect(asked.filter(({ request }) => request.connector_id === there.id)).toHaveLength(2);
});

it("asks again under the same keys while no answer is clear", async () => {
  let isAway = true;
  const { user, asked, scheduled } = await show(() => (isAway ? problem(503, "The database is waking") : created()));
  await user.click(screen.getByRole("button", { name: "Schedule 2 posts" }));
  await screen.findAllByText("The database is waking");

  isAway = false;
  await user.click(screen.getByRole("button", { name: "Schedule 2 posts" }));

  await waitFor(() => expect(scheduled).toHaveLength(2));
  const keysOf = (account: string) => new Set(asked.filter(({ request }) => request.connector_id === account).map(({ key }) => key));
  expect(keysOf(anAccount().id).size).toBe(1);
  expect(keysOf(there.id).size).toBe(1);
});

it("cannot do without an account", async () => {
  const { user } = await show(created);
  await user.click(screen.getByRole("checkbox", { name: /@norr_talks/ }));
  await user.click(screen.getByRole("checkbox", { name: /@cafenorr/ }));

  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  expect((await screen.findAllByText(/Choose an account/))[0]).toBeVisible();
  expect(screen.getByRole("checkbox", { name: /@cafenorr/ })).toHaveFocus();
});
