import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import type { PostError, PostOption } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { aBrand, anAccount, aNetwork, aPicture, aPost, aVideo } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { acceptUploads, aFile } from "@/testing/uploads";
import type { ReadPost } from "../api/post-queries";
import { PostPage } from "./post-page";

const page = <PostPage brand={aBrand()} postId={aPost().id} accounts={[anAccount()]} media={new Map()} />;
const tomorrow = Temporal.Now.instant().add({ hours: 24 }).round("second");
const sameTimeNextWeek = tomorrow.toZonedDateTimeISO("Europe/Stockholm").add({ days: 7 });
const nextWeek = sameTimeNextWeek.toPlainDate().toString();
const error: PostError = { kind: "content_invalid", detail: "The picture is too wide", action: "Choose another picture." };

/** An API that shows this post, with the attempts made for it. */
function answer(post: ReadPost["post"], ...attempts: unknown[]) {
  server.use(
    http.get("*/api/v1/posts/:id", () => HttpResponse.json(post, { headers: { ETag: `"${post.revision}"` } })),
    http.get("*/api/v1/posts/:id/jobs", () => HttpResponse.json({ items: attempts })),
  );
}

/** What was asked for, and under which version. */
function listen(method: "post" | "patch", path: string, result: () => Response) {
  const asked: { match: string | null; body: unknown }[] = [];
  server.use(
    http[method](`*/api/v1/posts/:id${path}`, async ({ request }) => {
      const text = await request.text();
      asked.push({ match: request.headers.get("If-Match"), body: text === "" ? null : (JSON.parse(text) as unknown) });
      return result();
    }),
  );
  return asked;
}

it("cancels after asking, for the version it was shown", async () => {
  const user = userEvent.setup();
  answer(aPost({ revision: 7 }));
  const asked = listen("post", "/cancel", () => HttpResponse.json(aPost({ status: "cancelled" })));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Cancel post" }));
  const dialog = within(screen.getByRole("alertdialog"));
  expect(dialog.getByRole("button", { name: "Keep it" })).toHaveFocus();
  await user.click(dialog.getByRole("button", { name: "Cancel post" }));

  expect(await screen.findByText("Cancelled")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Move" })).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByText("It will not be published.")).toHaveFocus());
  expect(asked).toEqual([{ match: '"7"', body: null }]);
});

it("does not change what somebody else has changed meanwhile, and shows how it stands", async () => {
  const user = userEvent.setup();
  answer(aPost());
  listen("post", "/publish-now", () => {
    answer(aPost({ revision: 2, status: "cancelled" }));
    return problem(412, "The post is at revision 2");
  });
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Publish now" }));
  await user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Publish now" }));

  expect(await screen.findByText(/has changed since you opened it/)).toBeVisible();
  expect(await screen.findByText("Cancelled")).toBeVisible();
});

it("shows what became of a post whose buttons went while one of them had the focus", async () => {
  const user = userEvent.setup();
  answer(aPost({ scheduled_at: Temporal.Now.instant().toString() }));
  renderAt("/posts", page);

  (await screen.findByRole("button", { name: "Move" })).focus();
  answer(aPost({ status: "committing" }));

  await waitFor(() => expect(screen.getByText(/being published right now/)).toHaveFocus());
  await user.tab();
  expect(screen.getByText(/being published right now/)).not.toHaveFocus();
  answer(aPost({ status: "published" }));
  expect(await screen.findByText("People can see it.")).not.toHaveFocus();
});

it("moves to another moment", async () => {
  const user = userEvent.setup();
  const later = tomorrow.add({ hours: 1 });
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  const asked = listen("patch", "", () => HttpResponse.json(aPost({ revision: 2, scheduled_at: later.toString() }), { headers: { ETag: '"2"' } }));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Move" }));
  const dialog = within(screen.getByRole("dialog", { name: "Move this post" }));
  const wall = later.toZonedDateTimeISO("Europe/Stockholm");
  fireEvent.change(dialog.getByLabelText("Date"), { target: { value: wall.toPlainDate().toString() } });
  fireEvent.change(dialog.getByLabelText("Time"), { target: { value: wall.toPlainTime().toString({ smallestUnit: "second" }) } });
  await user.click(dialog.getByRole("button", { name: "Move post" }));

  expect(await screen.findByText(/^Moved to/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole("button", { name: "Move" })).toHaveFocus());
  expect(asked).toEqual([{ match: '"1"', body: { scheduled_at: later.toString(), timezone: "Europe/Stockholm" } }]);
});

it("edits the words and keeps the picture", async () => {
  const user = userEvent.setup();
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  const asked = listen("patch", "", () => HttpResponse.json(aPost({ revision: 2 })));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = within(screen.getByRole("dialog", { name: "Edit this post" }));
  await user.type(dialog.getByLabelText("Caption"), " Come early!");
  await user.type(dialog.getByLabelText(/First comment/), "Until nine.");
  await user.selectOptions(dialog.getByLabelText("Then"), "Do not publish it");
  await user.click(dialog.getByRole("button", { name: "Save changes" }));

  expect(await screen.findByText("The post is changed.")).toBeVisible();
  expect(asked[0]?.body).toEqual({
    content: {
      caption: "Warm cardamom buns from seven. Come early!",
      hashtags: ["fika"],
      media: [{ media_id: aPost().content_snapshot.media[0]?.media_id }],
      first_comment: "Until nine.",
    },
    lateness: { policy: "drop", after_minutes: 15 },
  });
});

it("puts another picture in the place of the one it has, and describes it", async () => {
  const user = userEvent.setup();
  const other = aPicture({ id: "0193a0a0-0000-7000-8000-000000000055" });
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  acceptUploads([], other);
  const asked = listen("patch", "", () => HttpResponse.json(aPost({ revision: 2 })));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = within(screen.getByRole("dialog", { name: "Edit this post" }));
  await user.click(dialog.getByRole("button", { name: "Remove Current picture" }));
  await user.click(dialog.getByRole("button", { name: "Save changes" }));
  expect(await dialog.findByText("Add a picture; Instagram needs at least 1")).toBeVisible();
  expect(dialog.getByLabelText(/Choose a picture/)).toHaveFocus();
  await user.upload(dialog.getByLabelText(/Choose a picture/), aFile("image/jpeg"));
  expect(await dialog.findByText("Ready, 1080 × 1080 pixels")).toBeVisible();
  await user.type(dialog.getByLabelText(/Alternative text/), "A bun");
  await user.click(dialog.getByRole("button", { name: "Save changes" }));

  expect(await screen.findByText("The post is changed.")).toBeVisible();
  expect(asked).toMatchObject([{ match: '"1"', body: { content: { media: [{ media_id: other.id, alt_text: "A bun" }] } } }]);
});

it("asks for another time with the edit of a post whose own has passed", async () => {
  const user = userEvent.setup();
  answer(aPost({ status: "failed", scheduled_at: "2026-11-01T07:30:00Z", last_error: error }));
  const asked = listen("patch", "", () => HttpResponse.json(aPost({ revision: 2 })));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = within(screen.getByRole("dialog", { name: "Edit this post" }));
  expect(dialog.getByText(/Its time has passed/)).toBeVisible();
  const wall = tomorrow.toZonedDateTimeISO("Europe/Stockholm");
  fireEvent.change(dialog.getByLabelText("Date"), { target: { value: wall.toPlainDate().toString() } });
  fireEvent.change(dialog.getByLabelText("Time"), { target: { value: wall.toPlainTime().toString({ smallestUnit: "second" }) } });
  await user.click(dialog.getByRole("button", { name: "Save and schedule" }));

  expect(await screen.findByText("The post is changed.")).toBeVisible();
  expect(asked[0]?.body).toMatchObject({ scheduled_at: tomorrow.toString(), timezone: "Europe/Stockholm" });
});

it("asks for another time when the post's own passes while it is edited", async () => {
  const user = userEvent.setup();
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  listen("patch", "", () => problem(422, "1 value is wrong", [{ pointer: "/scheduled_at", detail: "It is in the past" }]));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  await user.click(screen.getByRole("button", { name: "Save changes" }));

  expect(await screen.findByText("It is in the past")).toBeVisible();
  expect(screen.getByLabelText("Date")).toHaveFocus();
});

it("does not write over what somebody else changed while the dialog was open, even where the page has seen it", async () => {
  const user = userEvent.setup();
  const soon = Temporal.Now.instant().add({ minutes: 5 }).toString();
  answer(aPost({ scheduled_at: soon }));
  const asked = listen("patch", "", () => problem(412, "The post is at revision 2"));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  answer(aPost({ scheduled_at: soon, revision: 2, content_snapshot: { caption: "Cold buns", media: [{ media_id: aPicture().id }] } }));
  expect(await screen.findByRole("heading", { name: "Cold buns", level: 1, hidden: true })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Save changes" }));

  expect(await screen.findByText(/has changed since you opened it/)).toBeVisible();
  expect(asked[0]?.match).toBe('"1"');
});

it("keeps the words of whoever was overtaken, shows the other's, and writes over them when told again", async () => {
  const user = userEvent.setup();
  const theirs = aPost({ scheduled_at: tomorrow.toString(), revision: 2, content_snapshot: { caption: "Cold buns", media: [{ media_id: aPicture().id }] } });
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  const asked = listen("patch", "", () => {
    if (asked.length > 1) return HttpResponse.json(aPost({ revision: 3 }));
    answer(theirs);
    return problem(412, "The post is at revision 2");
  });
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = within(screen.getByRole("dialog", { name: "Edit this post" }));
  await user.type(dialog.getByLabelText("Caption"), " Come early!");
  await user.click(dialog.getByRole("button", { name: "Save changes" }));

  expect(await dialog.findByText(/It says now: “Cold buns”/)).toBeVisible();
  expect(dialog.getByLabelText("Caption")).toHaveValue("Warm cardamom buns from seven. Come early!");
  expect(asked).toHaveLength(1);
  await user.click(dialog.getByRole("button", { name: "Save over it" }));

  expect(await screen.findByText("The post is changed.")).toBeVisible();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(asked[1]).toMatchObject({ match: '"2"', body: { content: { caption: "Warm cardamom buns from seven. Come early!" } } });
});

it("says why a post failed, and tries again", async () => {
  const user = userEvent.setup();
  answer(aPost({ status: "failed", last_error: error }));
  listen("post", "/retry", () => HttpResponse.json(aPost({ status: "preparing" })));
  renderAt("/posts", page);

  expect(await screen.findByText("The picture is too wide.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));

  expect(await screen.findByText("It is tried again now.")).toBeVisible();
  expect(screen.getByText("Preparing")).toBeVisible();
  await waitFor(() => expect(screen.getByText(/^It is being prepared/)).toHaveFocus());
});

it("leads to changing a post that the network would not have", async () => {
  const user = userEvent.setup();
  answer(aPost({ status: "failed", last_error: error }));
  renderAt("/posts", page);

  const actions = within(await screen.findByRole("group", { name: "What to do with this post" }));
  expect(actions.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Edit", "Try again", "Move"]);
  await user.click(actions.getByRole("button", { name: "Edit" }));
  expect(screen.getByRole("dialog", { name: "Edit this post" })).toBeVisible();
});

it("leads to the accounts while the account keeps a post back, and offers nothing that cannot help", async () => {
  const paused: PostError = { kind: "account_paused", detail: "The account's queue is paused", action: "Resume it; the post then goes on by itself" };
  answer(aPost({ status: "held", last_error: paused }));
  renderAt("/posts", page);

  expect(await screen.findByText("Resume it; the post then goes on by itself.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to accounts" })).toHaveAttribute("href", `/accounts?brand=${aBrand().id}`);
  expect(screen.queryByRole("button", { name: "Publish now" })).not.toBeInTheDocument();
});

it("says when a scheduled post goes out", async () => {
  answer(aPost({ scheduled_at: Temporal.Now.instant().add({ hours: 3, minutes: 5 }).toString() }));
  renderAt("/posts", page);

  expect(await screen.findByText("It waits for its time. It goes out in 3 hours.")).toBeVisible();
});

it("takes the word of a person who looked when the network cannot tell", async () => {
  const user = userEvent.setup();
  answer(aPost({ status: "unconfirmed", last_error: { ...error, kind: "undecided", detail: "Nobody knows" } }));
  const asked = listen("post", "/resolve", () => HttpResponse.json(aPost({ status: "published", published_at: "2026-11-24T07:30:00Z" })));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "I looked: it is out" }));

  expect(await screen.findByText("Noted: the post is out.")).toBeVisible();
  await waitFor(() => expect(screen.getByText("People can see it.")).toHaveFocus());
  expect(asked[0]?.body).toEqual({ outcome: "published" });
});

it("leads to the account that must be connected again before the network can be asked, and takes somebody's word meanwhile", async () => {
  answer(aPost({ status: "unconfirmed", last_error: { ...error, kind: "reconnect_required", detail: "The access was withdrawn" } }));
  renderAt("/posts", page);

  expect(await screen.findByText("Needs a look")).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to accounts" })).toBeVisible();
  expect(screen.getByRole("button", { name: "I looked: it is out" })).toBeVisible();
});

it("takes nobody's word while the network is still being asked", async () => {
  answer(aPost({ status: "unconfirmed", last_error: { ...error, kind: "unconfirmed", detail: "The answer was lost" } }));
  renderAt("/posts", page);

  expect(await screen.findByText("Checking")).toBeVisible();
  expect(screen.queryByRole("button", { name: /I looked/ })).not.toBeInTheDocument();
});

it("offers nothing while the visible call is made, and shows what was done", async () => {
  const user = userEvent.setup();
  answer(aPost({ status: "committing" }), {
    id: "0193a0a0-0000-7000-8000-0000000000a1",
    revision: 1,
    attempt: 1,
    phase: "committing",
    started_at: "2026-11-24T07:25:00Z",
    commit_sent_at: "2026-11-24T07:30:00Z",
    finished_at: null,
    outcome: null,
    detail: null,
    steps: [{ name: "prepare", started_at: "2026-11-24T07:25:00Z", ended_at: "2026-11-24T07:25:00.210Z", answer: "container 178 created" }],
  });
  renderAt("/posts", page);

  expect(await screen.findByText("1. Publishing")).toBeVisible();
  expect(screen.queryByRole("group", { name: "What to do with this post" })).not.toBeInTheDocument();
  await user.click(screen.getByText(/1 step/));
  expect(screen.getByText("container 178 created")).toBeVisible();
});

it("says what became of the first comment, which never fails the post", async () => {
  answer(
    aPost({
      status: "published",
      published_at: "2026-11-24T07:30:00Z",
      content_snapshot: { caption: "Buns", media: [], first_comment: "Until nine." },
      first_comment: { status: "failed", remote_id: null, error: { kind: "permission_missing", detail: "Commenting is not allowed.", action: "Leave it yourself." } },
    }),
  );
  renderAt("/posts", page);

  expect(await screen.findByText("Until nine.")).toBeVisible();
  expect(screen.getByText("Commenting is not allowed. Leave it yourself.")).toBeVisible();
});

it("does not know the post of somebody else", async () => {
  server.use(http.get("*/api/v1/posts/:id", () => problem(404, "No post with this id")));
  renderAt("/posts", page);

  expect(await screen.findByText("This post is not here")).toBeVisible();
});

it("says which draft it was written from, and whether anybody has edited that", async () => {
  const { caption, hashtags = [] } = aPost().content_snapshot;
  const from = { draft_id: "0193a0a0-0000-7000-8000-00000000000d", style: "bold", model: "gpt-4o", version: 2, caption, hashtags, edited: false } as const;
  answer({ ...aPost(), written_from: from });
  renderAt("/posts", page);
  const link = await screen.findByRole("link", { name: "The bold draft by gpt-4o, word for word." });
  expect(link).toHaveAttribute("href", `/studio?brand=${aBrand().id}&draft=${from.draft_id}`);
  cleanup();

  answer({ ...aPost(), written_from: { ...from, draft_id: null, caption: "Buns." } });
  renderAt("/posts", page);

  expect(await screen.findByText("The bold draft by gpt-4o, edited. It has been deleted.")).toBeVisible();
});

it("leads to where the post can be seen only if that is an address of the web", async () => {
  answer(aPost({ status: "published", published_at: "2026-11-24T07:30:00Z", platform_post_url: "javascript:alert(document.cookie)" }));
  renderAt("/posts", page);

  expect(await screen.findByText("People can see it.")).toBeVisible();
  expect(screen.queryByRole("link", { name: /See it on/ })).not.toBeInTheDocument();
});

it("says of a scheduled post that its account keeps it back, and not when it goes out", async () => {
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  const account = anAccount({ status: "revoked" });
  renderAt("/posts", <PostPage brand={aBrand()} postId={aPost().id} accounts={[account]} media={new Map()} />);

  expect(await screen.findByText("Will not go out")).toBeVisible();
  expect(screen.getByText(/Connect the account again, and what waits goes out/)).toBeVisible();
  expect(screen.queryByText(/It goes out/)).not.toBeInTheDocument();
});

it("keeps what was typed into the edit when the dialog is left by Escape, until it is saved or discarded", async () => {
  const user = userEvent.setup();
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  fireEvent.change(screen.getByLabelText("Caption"), { target: { value: "Cold buns" } });
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Edit" }));

  expect(screen.getByText("What you had typed is still here.")).toBeVisible();
  expect(screen.getByLabelText("Caption")).toHaveValue("Cold buns");
  await user.click(screen.getByRole("button", { name: "Discard it" }));
  expect(screen.getByLabelText("Caption")).toHaveValue("Warm cardamom buns from seven.");
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("keeps the time that was typed into the edit of a post whose own has passed", async () => {
  const user = userEvent.setup();
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  answer(aPost({ status: "failed", scheduled_at: "2026-11-01T07:30:00Z", last_error: error }));
  renderAt("/posts", page);

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  fireEvent.change(screen.getByLabelText("Date"), { target: { value: nextWeek } });
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Edit" }));

  expect(screen.getByLabelText("Date")).toHaveValue(nextWeek);
});

it("does not write over what came between, with what was typed into an older version and kept", async () => {
  const user = userEvent.setup();
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  answer(aPost({ revision: 3, scheduled_at: tomorrow.toString() }));
  const asked = listen("patch", "", () => problem(412, "It has changed"));
  renderAt("/posts", page);
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  fireEvent.change(screen.getByLabelText("Caption"), { target: { value: "Cold buns" } });
  await user.keyboard("{Escape}");
  cleanup();

  answer(aPost({ revision: 4, scheduled_at: tomorrow.toString(), content_snapshot: { caption: "Theirs", media: [{ media_id: aPicture().id }] } }));
  renderAt("/posts", page);
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  await user.click(screen.getByRole("button", { name: "Save changes" }));

  expect(await screen.findByText("This post has changed since you opened it")).toBeVisible();
  expect(asked).toMatchObject([{ match: '"3"', body: { content: { caption: "Cold buns" } } }]);
  expect(screen.getByLabelText("Caption")).toHaveValue("Cold buns");
});

it("keeps the time that was typed into the move over Escape and a reload, until the post is moved or its time is kept", async () => {
  const user = userEvent.setup();
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  const asked = listen("patch", "", () => HttpResponse.json(aPost({ revision: 2 })));
  renderAt("/posts", page);
  await user.click(await screen.findByRole("button", { name: "Move" }));
  fireEvent.change(screen.getByLabelText("Date"), { target: { value: nextWeek } });
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  cleanup();

  renderAt("/posts", page);
  await user.click(await screen.findByRole("button", { name: "Move" }));

  expect(screen.getByText("What you had typed is still here.")).toBeVisible();
  expect(screen.getByLabelText("Date")).toHaveValue(nextWeek);
  await user.click(screen.getByRole("button", { name: "Move post" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(asked).toEqual([{ match: '"1"', body: { scheduled_at: sameTimeNextWeek.toInstant().toString(), timezone: "Europe/Stockholm" } }]);
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("forgets the time that was typed into the move when it is discarded or the post is to keep its own", async () => {
  const user = userEvent.setup();
  const before = tomorrow.toZonedDateTimeISO("Europe/Stockholm").toPlainDate().toString();
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  renderAt("/posts", page);
  const type = async () => {
    await user.click(await screen.findByRole("button", { name: "Move" }));
    fireEvent.change(screen.getByLabelText("Date"), { target: { value: nextWeek } });
  };

  await type();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Move" }));
  await user.click(screen.getByRole("button", { name: "Discard it" }));
  expect(screen.getByLabelText("Date")).toHaveValue(before);
  await user.keyboard("{Escape}");
  await type();
  await user.click(screen.getByRole("button", { name: "Keep its time" }));

  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("reads an edit that was kept before there were videos", async () => {
  const user = userEvent.setup();
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  answer(aPost({ scheduled_at: tomorrow.toString() }));
  renderAt("/posts", page);
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  fireEvent.change(screen.getByLabelText("Caption"), { target: { value: "Cold buns" } });
  await user.keyboard("{Escape}");
  cleanup();
  const name = `edit:${aPost().id}`;
  const { media, options: _, ...edit } = keptDrafts.find(name) as { media: { kind: unknown }[]; options: unknown };
  keptDrafts.keep(name, { ...edit, pictures: media.map(({ kind: __, ...picture }) => picture) });

  renderAt("/posts", page);
  await user.click(await screen.findByRole("button", { name: "Edit" }));

  expect(screen.getByLabelText("Caption")).toHaveValue("Cold buns");
  expect(screen.getByRole("group", { name: "Picture: Current picture" })).toBeVisible();
});

it("edits what the network asked for, and says at a field what the server says about it", async () => {
  const user = userEvent.setup();
  const options: PostOption[] = [
    { kind: "text", name: "title", label: "Title", required: true, max_characters: 10, counting: "graphemes" },
    { kind: "link", name: "link", label: "Where it leads", required: false },
  ];
  answer(aPost({ scheduled_at: tomorrow.toString(), content_snapshot: { ...aPost().content_snapshot, options: { title: "Buns" } } }));
  const refusal = [{ pointer: "/content/options/link", detail: "Where it leads: nobody is there" }];
  const asked = listen("patch", "", () => problem(422, "1 value is wrong", refusal));
  renderAt("/posts", page, [aNetwork({ options })]);
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const group = within(screen.getByRole("group", { name: "Instagram asks" }));
  const title = group.getByLabelText("Title");
  const link = group.getByLabelText(/Where it leads/);

  expect(title).toHaveValue("Buns");
  await user.type(title, " from seven");
  expect(group.getByText("15 of 10 characters, 5 too many")).toBeVisible();
  await user.type(link, "norr.example");
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  expect(title).toHaveAccessibleDescription(/^Title has 15 characters; Instagram allows 10/);
  expect(link).toHaveAccessibleDescription("Write a web address that begins with https:// or http://");

  fireEvent.change(title, { target: { value: "Warm buns" } });
  fireEvent.change(link, { target: { value: "https://norr.example" } });
  await user.click(screen.getByRole("button", { name: "Save changes" }));

  await waitFor(() => expect(link).toHaveAccessibleDescription("Where it leads: nobody is there"));
  expect(link).toHaveFocus();
  expect(asked).toMatchObject([{ body: { content: { options: { title: "Warm buns", link: "https://norr.example" } } } }]);
});

it("shows a video, and what was answered for it", async () => {
  const choice: PostOption = { kind: "choice", name: "audience", label: "Who may see it", required: true, values: [{ value: "all", label: "Everybody" }] };
  answer(aPost({ content_snapshot: { ...aPost().content_snapshot, options: { audience: "all" } } }));
  const shown = new Map([[aPicture().id, aVideo()]]);
  renderAt("/posts", <PostPage brand={aBrand()} postId={aPost().id} accounts={[anAccount()]} media={shown} />, [aNetwork({ options: [choice] })]);

  expect(await screen.findByText("Everybody")).toBeVisible();
  expect(screen.getByText("Who may see it")).toBeVisible();
  expect(document.querySelector("video")).toHaveAttribute("src", `${aVideo().url}#t=0.001`);
});
