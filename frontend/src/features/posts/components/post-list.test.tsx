import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Post } from "@/lib/api/types";
import { aBrand, anAccount, aPost } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { PostList } from "./post-list";

const list = <PostList brand={aBrand()} status={null} accounts={[anAccount()]} pictures={new Map()} open={null} onOpen={() => undefined} />;

function answer(...posts: Post[]) {
  server.use(http.get("*/api/v1/posts/brands/:id", () => HttpResponse.json({ items: posts, next_cursor: null })));
}

it("turns by itself when a post is published, and says so aloud", async () => {
  answer(aPost({ status: "committing" }));
  renderAt("/posts", list);
  await screen.findByText("Publishing");

  answer(aPost({ status: "published", platform_post_url: "http://localhost:3000/p/1", published_at: "2026-11-24T07:30:00.043Z" }));

  expect(await screen.findByText("Published")).toBeVisible();
  expect(screen.getByText("Warm cardamom buns from seven.: Published")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /See it on Instagram/ })).toHaveAttribute("href", "http://localhost:3000/p/1");
});

it("says why a post failed and what to do", async () => {
  answer(aPost({ status: "failed", last_error: { kind: "reconnect_required", detail: "The permission was withdrawn", action: "Connect the account again." } }));
  renderAt("/posts", list);

  expect(await screen.findByText("The permission was withdrawn")).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to accounts" })).toHaveAttribute("href", `/accounts?brand=${aBrand().id}`);
});

it("cancels after asking, for the version it was shown", async () => {
  const user = userEvent.setup();
  const matches: (string | null)[] = [];
  answer(aPost());
  server.use(
    http.get("*/api/v1/posts/:id", () => HttpResponse.json(aPost(), { headers: { ETag: '"7"' } })),
    http.post("*/api/v1/posts/:id/cancel", ({ request }) => {
      matches.push(request.headers.get("If-Match"));
      answer(aPost({ status: "cancelled" }));
      return HttpResponse.json(aPost({ status: "cancelled" }));
    }),
  );
  renderAt("/posts", list);

  await user.click(await screen.findByRole("button", { name: /^Cancel/ }));
  const dialog = within(screen.getByRole("alertdialog"));
  expect(dialog.getByRole("button", { name: "Keep it" })).toHaveFocus();
  await user.click(dialog.getByRole("button", { name: "Cancel post" }));

  expect(await screen.findByText("Cancelled")).toBeVisible();
  expect(matches).toEqual(['"7"']);
});

it("does not cancel what somebody else has changed meanwhile", async () => {
  const user = userEvent.setup();
  answer(aPost());
  server.use(http.get("*/api/v1/posts/:id", () => HttpResponse.json(aPost({ revision: 2 }), { headers: { ETag: '"8"' } })));
  renderAt("/posts", list);

  await user.click(await screen.findByRole("button", { name: /^Cancel/ }));
  await user.click(screen.getByRole("button", { name: "Cancel post" }));

  expect(await screen.findByText(/changed by somebody else/)).toBeVisible();
});

it("leads to the composer while there are no posts", async () => {
  answer();
  renderAt("/posts", list);

  expect(await screen.findByRole("link", { name: "Compose a post" })).toHaveAttribute("href", `/compose?brand=${aBrand().id}`);
});

it("hears of the end of the session", async () => {
  server.use(http.get("*/api/v1/posts/brands/:id", () => problem(401, "Log in first")));

  const { visited } = renderAt("/posts", list);

  await waitFor(() => expect(visited).toContain("login"));
});
