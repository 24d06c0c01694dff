import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import type { Notice } from "@/lib/api/types";
import { aNotice } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { NoticeBell } from "./notice-bell";

/** An API with these notices, which remembers what was read. */
function answer(...all: Notice[]) {
  const notices = [...all];
  const page = (items: Notice[]) => HttpResponse.json({ items, next_cursor: null });
  const markRead = (id: string) => {
    const at = notices.findIndex((notice) => notice.id === id);
    notices[at] = aNotice({ ...notices[at], read_at: "2026-11-24T08:00:00Z" });
    return notices[at];
  };
  server.use(
    http.get("*/api/v1/notices", ({ request }) =>
      page(new URL(request.url).searchParams.get("unread") === "true" ? notices.filter(({ read_at }) => read_at === null) : notices),
    ),
    http.post("*/api/v1/notices/:id/read", ({ params }) => HttpResponse.json(markRead(String(params.id)))),
    http.post("*/api/v1/notices/read-all", () => {
      for (const { id } of notices) markRead(id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

const bell = <NoticeBell zone="Europe/Stockholm" mayMark />;

it("says how many are unread, what happened, why, what to do, and leads to the post", async () => {
  const user = userEvent.setup();
  answer(aNotice());
  renderAt("/posts", bell);

  await user.click(await screen.findByRole("button", { name: "Notices 1 unread" }));

  const list = within(screen.getByRole("dialog", { name: "Notices" }));
  expect(await list.findByText("Your post was not published")).toBeVisible();
  expect(list.getByText(/aspect ratio is 3:1/)).toBeVisible();
  expect(list.getByText("Choose another picture and publish again.")).toBeVisible();
  expect(list.getByRole("link", { name: "Go to the post" })).toHaveAttribute("href", `/posts?brand=${aNotice().brand_id}&post=${aNotice().post_id}`);
});

it("tells apart two posts to which the same happened, and has all of a long caption read aloud", async () => {
  const user = userEvent.setup();
  const long = `Warm cardamom buns from seven, ${"and more of them ".repeat(20)}until nine`;
  answer(
    aNotice({ id: "0193a0a0-0000-7000-8000-00000000000b", post_caption: long }),
    aNotice({ id: "0193a0a0-0000-7000-8000-00000000000c", post_caption: "" }),
  );
  renderAt("/posts", bell);

  await user.click(await screen.findByRole("button", { name: "Notices 2 unread" }));

  expect(await screen.findByText(`“${long}”`)).toBeVisible();
  expect(screen.getByText("Post without a caption")).toBeVisible();
});

it("marks one as read and keeps it in the list", async () => {
  const user = userEvent.setup();
  answer(aNotice(), aNotice({ id: "0193a0a0-0000-7000-8000-00000000000b", title: "Your post is waiting for you" }));
  renderAt("/posts", bell);

  await user.click(await screen.findByRole("button", { name: "Notices 2 unread" }));
  await user.click(await screen.findByRole("button", { name: "Mark as read: Your post is waiting for you" }));

  await waitFor(() => expect(screen.getAllByRole("button", { name: /^Mark as read/ })).toHaveLength(1));
  expect(screen.getByText("Your post is waiting for you")).toBeVisible();
});

it("marks all as read at once", async () => {
  const user = userEvent.setup();
  answer(aNotice(), aNotice({ id: "0193a0a0-0000-7000-8000-00000000000b" }));
  renderAt("/posts", bell);

  await user.click(await screen.findByRole("button", { name: "Notices 2 unread" }));
  await user.click(screen.getByRole("button", { name: "Mark all as read" }));

  await waitFor(() => expect(screen.queryByRole("button", { name: /^Mark/ })).not.toBeInTheDocument());
});

it("leaves marking to those who may", async () => {
  const user = userEvent.setup();
  answer(aNotice());
  renderAt("/posts", <NoticeBell zone="Europe/Stockholm" mayMark={false} />);

  await user.click(await screen.findByRole("button", { name: "Notices 1 unread" }));

  expect(await screen.findByText("Your post was not published")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Mark/ })).not.toBeInTheDocument();
});

it("says that there is nothing", async () => {
  const user = userEvent.setup();
  answer();
  renderAt("/posts", bell);

  await user.click(await screen.findByRole("button", { name: "Notices" }));

  expect(await screen.findByText(/Nothing to tell/)).toBeVisible();
});
