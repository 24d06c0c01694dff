import { fireEvent, screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { Platform } from "@/lib/api/types";
import { aBrand, anAccount, aNetwork, aPost } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { AccountsView } from "../accounts/_components/accounts-view";
import { ComposeView } from "../compose/_components/compose-view";
import { PostsView } from "../posts/_components/posts-view";
import { CurrentBrandContext } from "./current-brand";

// Known to nobody but the API of this test.
const platform = "palaver" as Platform;
const palaver = aNetwork({
  platform,
  name: "Palaver!",
  caption_max_characters: 40,
  hashtags_max: 2,
  first_comment_max_characters: 0,
  picture: { ...aNetwork().picture, types: ["image/png"], min_width: 77 },
});
const account = anAccount({ platform, account_name: "Café Norr talks", account_username: "norr_talks" });

beforeEach(() => {
  server.use(
    http.get("*/api/v1/networks", () => HttpResponse.json({ items: [palaver] })),
    http.get("*/api/v1/connectors/brands/:id", () => HttpResponse.json({ items: [account] })),
    http.get("*/api/v1/connectors/:id/quota", () => HttpResponse.json({ limit: 9, used: 9, left: 0, window_hours: 24 })),
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
  expect(screen.getByText("PNG, at least 77 pixels wide")).toBeVisible();
  expect(screen.queryByLabelText(/First comment/)).not.toBeInTheDocument();
  expect(await screen.findByText(/Palaver! takes 9 posts of @norr_talks in 24 hours/)).toBeVisible();
  const preview = within(screen.getByRole("figure"));
  expect(preview.getByText("@norr_talks on Palaver!")).toBeVisible();
  expect(preview.getByText(/^Warm buns from seven/)).toBeVisible();
});

it("is named on a post, with the way there", async () => {
  show("/posts", <PostsView />);

  const post = within(await screen.findByRole("article"));
  expect(await post.findByText(/@norr_talks/)).toHaveTextContent("@norr_talks on Palaver!");
  expect(post.getByRole("link", { name: /See it on Palaver!/ })).toBeVisible();
});
