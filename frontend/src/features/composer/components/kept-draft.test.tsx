import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useEffect } from "react";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it } from "vitest";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import type { SchedulePost } from "@/lib/api/types";
import { aBrand, anAccount, aPicture, aPost, quotaUse } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { acceptUploads, aFile } from "@/testing/uploads";
import { useComposer } from "../model/composer-store";
import { firstDraft } from "../model/first-draft";
import { Composer } from "./composer";

const accounts = [anAccount()];
const tomorrow = Temporal.Now.instant().add({ hours: 24 });

function Subject() {
  const draft = useComposer((store) => store.draft);
  useEffect(() => {
    if (draft === null) useComposer.getState().begin(firstDraft(aBrand(), accounts, tomorrow));
  }, [draft]);
  return draft === null ? null : <Composer brand={aBrand()} draft={draft} accounts={accounts} onScheduled={() => undefined} />;
}

/** Whatever was in memory is gone; what the tab keeps is not. */
function reload() {
  cleanup();
  act(() => useComposer.setState({ draft: null, attempts: {}, isRestored: false }));
  renderAt("/compose", <Subject />);
}

beforeEach(() => {
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
  useComposer.setState({ draft: null, attempts: {}, isRestored: false });
  server.use(http.get("*/connectors/:id/quota", () => HttpResponse.json({ items: [quotaUse()] })));
  acceptUploads();
});

it("says nothing of a draft that nobody has begun", async () => {
  renderAt("/compose", <Subject />);
  await screen.findByLabelText("Caption");

  reload();

  await screen.findByLabelText("Caption");
  expect(screen.queryByText("What you had typed is still here.")).not.toBeInTheDocument();
});

it("has the words and the picture again after a reload, and sends the same request under the same key", async () => {
  const user = userEvent.setup();
  const keys: (string | null)[] = [];
  server.use(
    http.post("*/posts/brands/:id", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(aPost(), { status: 201 });
    }),
  );
  renderAt("/compose", <Subject />);
  await user.upload(await screen.findByLabelText(/Choose a picture/), aFile("image/jpeg"));
  await screen.findByText(/Ready, 1080 × 1080/);
  fireEvent.change(screen.getByLabelText("Caption"), { target: { value: "Warm buns" } });
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  await screen.findByText(/cannot be reached/);

  reload();

  expect(await screen.findByText("What you had typed is still here.")).toBeVisible();
  expect(screen.getByLabelText("Caption")).toHaveValue("Warm buns");
  expect(screen.getByText(/Ready, 1080 × 1080/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  await waitFor(() => expect(Object.keys(sessionStorage)).toEqual([]));
});

it("says of a picture that it is gone, and lets it be removed", async () => {
  const user = userEvent.setup();
  renderAt("/compose", <Subject />);
  await user.upload(await screen.findByLabelText(/Choose a picture/), aFile("image/jpeg"));
  await screen.findByText(/Ready, 1080 × 1080/);
  server.use(http.post(`*/media/${aPicture().id}/complete`, () => problem(404, "No picture")));

  reload();

  expect(await screen.findByText("This picture is no longer there. Choose it again")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove bun.jpg" }));
  expect(screen.getByLabelText(/Choose a picture/)).toBeInTheDocument();
});

it("begins anew when what was restored is discarded", async () => {
  const user = userEvent.setup();
  renderAt("/compose", <Subject />);
  fireEvent.change(await screen.findByLabelText("Caption"), { target: { value: "Warm buns" } });
  reload();

  await user.click(await screen.findByRole("button", { name: "Discard it" }));

  expect(await screen.findByLabelText("Caption")).toHaveValue("");
  expect(screen.queryByText("What you had typed is still here.")).not.toBeInTheDocument();
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("reads a draft that was kept before there were videos", async () => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  server.use(
    http.post("*/posts/brands/:id", async ({ request }) => {
      asked.push(((await request.json()) as SchedulePost).content);
      return HttpResponse.json(aPost(), { status: 201 });
    }),
  );
  const { media: _, options: __, ...draft } = firstDraft(aBrand(), accounts, tomorrow);
  const { kind, video, ...picture } = aPicture();
  expect([kind, video]).toEqual(["picture", null]);
  keptDrafts.keep(`compose:${aBrand().id}`, {
    draft: {
      ...draft,
      pictures: [{ id: "p1", fileName: "bun.jpg", altText: "A bun", preview: picture.url, status: "ready", media: picture }],
      words: { caption: "Warm buns", hashtags: [], firstComment: "" },
    },
    attempts: {},
  });

  renderAt("/compose", <Subject />);

  expect(await screen.findByText("What you had typed is still here.")).toBeVisible();
  expect(screen.getByText(/Ready, 1080 × 1080/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  await waitFor(() => expect(asked).toEqual([{ caption: "Warm buns", hashtags: [], media: [{ media_id: picture.id, alt_text: "A bun" }] }]));
});

it("reads a draft that was kept while a post had one account, with the key of its request", async () => {
  const user = userEvent.setup();
  const keys: (string | null)[] = [];
  server.use(
    http.post("*/posts/brands/:id", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return HttpResponse.json(aPost(), { status: 201 });
    }),
  );
  const at = Temporal.Now.instant().add({ hours: 48 }).round("second");
  const wall = at.toZonedDateTimeISO("Europe/Stockholm");
  const lateness = { policy: "ask", after_minutes: 15 };
  keptDrafts.keep(`compose:${aBrand().id}`, {
    draft: {
      brandId: aBrand().id,
      accountId: anAccount().id,
      caption: "Warm buns",
      hashtags: ["fika"],
      firstComment: "Until nine",
      pictures: [{ id: "p1", fileName: "bun.jpg", altText: "", preview: aPicture().url, status: "ready", media: aPicture() }],
      zone: "Europe/Stockholm",
      which: null,
      lateness,
      date: wall.toPlainDate().toString(),
      time: wall.toPlainTime().toString({ smallestUnit: "second" }),
    },
    attempt: {
      key: "the-key-of-before",
      wish: JSON.stringify({
        connector_id: anAccount().id,
        scheduled_at: at.toString(),
        timezone: "Europe/Stockholm",
        content: { caption: "Warm buns", hashtags: ["fika"], media: [{ media_id: aPicture().id }], first_comment: "Until nine" },
        lateness,
      }),
    },
  });

  renderAt("/compose", <Subject />);

  expect(await screen.findByText("What you had typed is still here.")).toBeVisible();
  expect(screen.getByLabelText("Caption")).toHaveValue("Warm buns");
  expect(screen.getByLabelText(/First comment/)).toHaveValue("Until nine");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  await waitFor(() => expect(keys).toEqual(["the-key-of-before"]));
});
