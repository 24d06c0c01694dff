import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Connector, Post } from "@/lib/api/types";
import { aBrand, anAccount, aPost } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { PostList } from "./post-list";

const list = <PostList brand={aBrand()} status={null} accounts={[anAccount()]} media={new Map()} />;

/** An API with these posts, each in the group of its status. */
function answer(...posts: Post[]) {
  const groups: Record<string, readonly string[]> = { past: ["published", "cancelled"], attention: ["failed", "held"] };
  server.use(
    http.get("*/api/v1/posts/brands/:id", ({ request }) => {
      const group = new URL(request.url).searchParams.get("group") ?? "";
      const items = posts.filter(({ status }) => (groups[group] ?? ["scheduled", "preparing", "ready", "committing"]).includes(status));
      return HttpResponse.json({ items, next_cursor: null });
    }),
  );
}

const listOf = (account: Connector) => <PostList brand={aBrand()} status={null} accounts={[account]} media={new Map()} />;

it("turns by itself when a post is published, and says so aloud", async () => {
  answer(aPost({ status: "committing" }));
  renderAt("/posts", list);
  await screen.findByText("Publishing");

  answer(aPost({ status: "published", platform_post_url: "http://localhost:3000/p/1", published_at: "2026-11-24T07:30:00.043Z" }));

  expect(await screen.findByText("Published")).toBeVisible();
  expect(await screen.findByText("Warm cardamom buns from seven.: Published")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /See it on Instagram/ })).toHaveAttribute("href", "http://localhost:3000/p/1");
});

it("says why a post failed and what to do", async () => {
  answer(aPost({ status: "failed", last_error: { kind: "reconnect_required", detail: "The permission was withdrawn", action: "Connect the account again." } }));
  renderAt("/posts", list);

  expect(await screen.findByText("The permission was withdrawn.")).toBeVisible();
  expect(screen.getByText(/Connect the account again\./)).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to accounts" })).toHaveAttribute("href", `/accounts?brand=${aBrand().id}`);
});

it("names a post by whole words", async () => {
  answer(aPost({ content_snapshot: { caption: "Warm cardamom buns from seven until nine, or until they are gone.\nCome early", media: [] } }));
  renderAt("/posts", list);

  expect(await screen.findByRole("article", { name: "Warm cardamom buns from seven until nine, or until they are…" })).toBeVisible();
});

it("moves several by days, and says of each what became of it", async () => {
  const user = userEvent.setup();
  const other = aPost({ id: "0193a0a0-0000-7000-8000-000000000016", content_snapshot: { caption: "Closed on Sunday", media: [] } });
  const bodies: unknown[] = [];
  answer(aPost(), other);
  server.use(
    http.post("*/api/v1/posts/brands/:id/move", async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({
        moved: [aPost({ scheduled_at: "2026-11-26T07:30:00Z" })],
        refused: [{ post_id: other.id, detail: "It is being published" }],
      });
    }),
  );
  renderAt("/posts", list);

  await user.click(await screen.findByRole("button", { name: "Select several" }));
  await user.click(screen.getByRole("checkbox", { name: "Select Warm cardamom buns from seven." }));
  await user.click(screen.getByRole("checkbox", { name: "Select Closed on Sunday" }));
  await user.clear(screen.getByLabelText("Move by"));
  await user.type(screen.getByLabelText("Move by"), "2");
  await user.click(screen.getByRole("button", { name: "Move" }));

  expect(await screen.findByText("1 moved, 1 not")).toBeVisible();
  expect(screen.getByText("Closed on Sunday: It is being published")).toBeVisible();
  expect(screen.getByText(/now Thursday 26 November 2026 at 08:30:00/)).toBeVisible();
  expect(bodies).toEqual([
    {
      posts: [
        { id: aPost().id, revision: 1 },
        { id: other.id, revision: 1 },
      ],
      days: 2,
      minutes: 0,
    },
  ]);
  expect(screen.getByRole("checkbox", { name: "Select Closed on Sunday" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Select Warm cardamom buns from seven." })).not.toBeChecked();
});

it("asks again under the same key while it is not known whether the posts were moved", async () => {
  const user = userEvent.setup();
  const keys: (string | null)[] = [];
  answer(aPost());
  server.use(
    http.post("*/api/v1/posts/brands/:id/move", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length === 1 ? problem(500, "Something broke") : HttpResponse.json({ moved: [aPost()], refused: [] });
    }),
  );
  renderAt("/posts", list);

  await user.click(await screen.findByRole("button", { name: "Select several" }));
  await user.click(screen.getByRole("checkbox", { name: "Select Warm cardamom buns from seven." }));
  await user.click(screen.getByRole("button", { name: "Move" }));
  await screen.findByRole("alert");
  await user.click(screen.getByRole("button", { name: "Move" }));

  expect(await screen.findByText("1 moved")).toBeVisible();
  expect(keys[0]).not.toBeNull();
  expect(keys[1]).toBe(keys[0]);
});

it("keeps the keyboard's place while several are moved", async () => {
  const user = userEvent.setup();
  answer(aPost());
  server.use(http.post("*/api/v1/posts/brands/:id/move", () => HttpResponse.json({ moved: [aPost()], refused: [] })));
  renderAt("/posts", list);
  const panel = () => screen.getByRole("region", { name: "Move several posts" });

  await user.click(await screen.findByRole("button", { name: "Select several" }));
  await waitFor(() => expect(panel()).toHaveFocus());
  await user.click(screen.getByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: "Move" }));
  expect(await screen.findByText("1 moved")).toBeVisible();
  await waitFor(() => expect(panel()).toHaveFocus());
  await user.click(screen.getByRole("button", { name: "Done" }));

  await waitFor(() => expect(screen.getByRole("button", { name: "Select several" })).toHaveFocus());
});

it("offers nothing to move that is out", async () => {
  const user = userEvent.setup();
  answer(aPost(), aPost({ id: "0193a0a0-0000-7000-8000-000000000016", status: "published" }));
  renderAt("/posts", list);

  await user.click(await screen.findByRole("button", { name: "Select several" }));

  expect(screen.getByRole("checkbox", { name: /cannot be moved any more/ })).toBeDisabled();
});

it("shows what goes out next first, then what needs somebody, then what is past", async () => {
  const named = (caption: string, change: Partial<Post>) => aPost({ id: crypto.randomUUID(), content_snapshot: { caption, media: [] }, ...change });
  answer(
    named("Soon", {}),
    named("Later", { scheduled_at: "2026-12-24T07:30:00Z" }),
    named("Held", { status: "held" }),
    named("Out", { status: "published", published_at: "2026-11-20T07:30:00Z" }),
  );
  renderAt("/posts", list);

  await screen.findByRole("article", { name: "Out" });
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Next up", "Needs you", "Past"]);
  expect(screen.getAllByRole("article").map((article) => article.getAttribute("aria-label"))).toEqual(["Soon", "Later", "Held", "Out"]);
});

it("asks for nothing but the group that a status is in", async () => {
  const asked: string[] = [];
  server.use(
    http.get("*/api/v1/posts/brands/:id", ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [aPost({ status: "published" })], next_cursor: null });
    }),
  );
  renderAt("/posts", <PostList brand={aBrand()} status="published" accounts={[anAccount()]} media={new Map()} />);

  await screen.findByRole("article");
  expect(new Set(asked)).toEqual(new Set(["?group=past&status=published"]));
});

it.each([
  ["paused", anAccount({ paused_at: "2026-11-23T09:00:00Z" }), "Waits: account paused"],
  ["revoked", anAccount({ status: "revoked" }), "Will not go out"],
  ["expired", anAccount({ status: "expired" }), "Will not go out"],
  ["revoked and paused", anAccount({ status: "revoked", paused_at: "2026-11-23T09:00:00Z" }), "Will not go out"],
])("does not call a post scheduled whose account is %s", async (_, account, words) => {
  answer(aPost(), aPost({ id: crypto.randomUUID(), status: "published" }));
  renderAt("/posts", listOf(account));

  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByText("Scheduled")).not.toBeInTheDocument();
  expect(screen.getByText("Published")).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to accounts" })).toBeVisible();
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

it("says by how much posts can be moved, and moves none by anything else", async () => {
  const user = userEvent.setup();
  answer(aPost());
  renderAt("/posts", list);

  await user.click(await screen.findByRole("button", { name: "Select several" }));
  await user.click(screen.getByRole("checkbox", { name: "Select Warm cardamom buns from seven." }));
  await user.clear(screen.getByLabelText("Move by"));
  await user.type(screen.getByLabelText("Move by"), "367");
  await user.click(screen.getByRole("button", { name: "Move" }));

  expect(await screen.findByText(/Choose a whole number from 1 to 366/)).toBeVisible();
  expect(screen.getByLabelText("Move by")).toHaveFocus();
  expect(screen.getByLabelText("Move by")).toBeInvalid();
});
