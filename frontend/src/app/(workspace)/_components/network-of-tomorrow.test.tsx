import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { Platform, QuotaUse, SchedulePost } from "@/lib/api/types";
import { aBrand, anAccount, aNetwork, aPost, aVideo, quotaUse, textRules, videoRules } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { acceptUploads, aFile } from "@/testing/uploads";
import { useComposer } from "@/features/composer/model/composer-store";
import { AccountsView } from "../accounts/_components/accounts-view";
import { ComposeView } from "../compose/_components/compose-view";
import { PostsView } from "../posts/_components/posts-view";
import { CurrentBrandContext } from "./current-brand";

// Known to nobody but the API of this test.
const platform = "palaver" as Platform;
const palaver = aNetwork({
  platform,
  name: "Palaver!",
  text: textRules({ max_characters: 40, hashtags_max: 2, first_comment_max_characters: 0 }),
  mixes: [{ kinds: ["video"], min: 1, max: 1 }],
  media: [videoRules({ min_width: 77 })],
  options: [
    {
      kind: "choice",
      name: "audience",
      label: "Who may see it",
      required: true,
      values: [
        { value: "everybody", label: "Everybody" },
        { value: "friends", label: "Friends" },
      ],
    },
  ],
  quotas: [
    { scope: "account", posts: 20, window: "PT1H" },
    { scope: "application", posts: 1000, window: "PT24H" },
  ],
});
const account = anAccount({ platform, account_name: "Café Norr talks", account_username: "norr_talks" });

const left = (limit: number, count: number, scope: QuotaUse["scope"], window: string) => quotaUse({ scope, limit, used: limit - count, left: count, window });

beforeEach(() => {
  sessionStorage.clear();
  useComposer.getState().clear();
  server.use(
    http.get("*/api/v1/networks", () => HttpResponse.json({ items: [palaver] })),
    http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [account] })),
    http.get("*/api/v1/connectors/:id/quota", () => HttpResponse.json({ items: [left(20, 7, "account", "PT1H"), left(1000, 6, "application", "PT24H")] })),
    http.get("*/api/v1/media/brands/:id", () => HttpResponse.json({ items: [], next_cursor: null })),
    http.get("*/api/v1/posts/brands/:id", ({ request }) => {
      const isPast = new URL(request.url).searchParams.get("group") === "past";
      const post = aPost({ platform, status: "published", platform_post_url: "http://localhost:3000/p/1" });
      return HttpResponse.json({ items: isPast ? [post] : [], next_cursor: null });
    }),
  );
});

const show = (address: string, view: React.ReactNode) => renderAt(address, <CurrentBrandContext value={aBrand()}>{view}</CurrentBrandContext>, null);

it("can be connected, and its accounts are shown", async () => {
  show("/accounts", <AccountsView />);

  expect(await screen.findByText("@norr_talks on Palaver!")).toBeVisible();
  expect(screen.getByRole("button", { name: "Connect Palaver!" })).toBeVisible();
});

it("invites to itself while nothing is connected", async () => {
  server.use(http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [] })));
  show("/accounts", <AccountsView />);

  expect(await screen.findByRole("heading", { name: "Connect Café Norr to Palaver!" })).toBeVisible();
  expect(screen.getByText("Palaver! asks you to allow PresenceOS to post; your password stays with Palaver!.")).toBeVisible();
});

it("is written for by its own rules, and shown beforehand", async () => {
  show("/compose", <ComposeView />);

  const caption = await screen.findByLabelText("Caption");
  fireEvent.change(caption, { target: { value: "Warm buns from seven until nine, or until they are gone" } });
  expect(screen.getByText("55 of 40 characters, 15 too many")).toBeVisible();
  expect(screen.getByText("0 of 2 hashtags")).toBeVisible();
  expect(screen.getByText("MP4, at least 77 pixels wide, no longer than 1 minute, 10 MB at most")).toBeVisible();
  expect(screen.queryByLabelText(/First comment/)).not.toBeInTheDocument();
  expect(await screen.findByText("6 of 1000 posts left for all accounts together in the 24 hours around this time.")).toBeVisible();
  const preview = within(screen.getByRole("figure"));
  expect(preview.getByText("@norr_talks on Palaver!")).toBeVisible();
  expect(preview.getByText(/^Warm buns from seven/)).toBeVisible();
});

it("is sent a video, and the answer to what it asks", async () => {
  const user = userEvent.setup();
  const asked: SchedulePost[] = [];
  acceptUploads([], aVideo());
  server.use(
    http.post("*/api/v1/posts/brands/:id", async ({ request }) => {
      asked.push((await request.json()) as SchedulePost);
      return HttpResponse.json(aPost({ platform }), { status: 201 });
    }),
  );
  const { visited } = show("/compose", <ComposeView />);

  await user.upload(await screen.findByLabelText(/Choose a video/), aFile("video/mp4", "oven.mp4"));
  const tile = within(await screen.findByRole("group", { name: "Video: oven.mp4" }));
  expect(await tile.findByText("Ready, 0:10, 1080 × 1920 pixels")).toBeVisible();
  await user.type(tile.getByLabelText(/Alternative text/), "Buns come out of the oven");
  expect(within(screen.getByRole("figure")).getByLabelText("Buns come out of the oven")).toHaveAttribute("controls");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  const audience = within(screen.getByRole("group", { name: "Palaver! asks" })).getByLabelText("Who may see it");
  expect(audience).toHaveAccessibleDescription("Who may see it is missing; Palaver! needs it");
  expect(audience).toHaveFocus();

  await user.selectOptions(audience, "Friends");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  await waitFor(() => expect(visited).toHaveLength(1));
  expect(asked[0]?.content).toEqual({
    caption: "",
    hashtags: [],
    media: [{ media_id: aVideo().id, alt_text: "Buns come out of the oven" }],
    options: { audience: "friends" },
  });
});

it("is named on a post, with the way there", async () => {
  show("/posts", <PostsView />);

  const post = within(await screen.findByRole("article"));
  expect(await post.findByText(/@norr_talks/)).toHaveTextContent("@norr_talks on Palaver!");
  expect(post.getByRole("link", { name: /See it on Palaver!/ })).toBeVisible();
});
