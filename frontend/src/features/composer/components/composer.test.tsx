import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, it } from "vitest";
import type { Post } from "@/lib/api/types";
import { aBrand, anAccount, aNetwork, aPicture, aPost } from "@/testing/examples";
import { problem } from "@/testing/problem";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { acceptUploads, aFile } from "@/testing/uploads";
import { useComposer } from "../model/composer-store";
import { firstDraft } from "../model/first-draft";
import { Composer } from "./composer";

const accounts = [anAccount()];
const tomorrow = Temporal.Now.instant().add({ hours: 24 });

beforeEach(() => {
  useComposer.getState().begin(firstDraft(aBrand(), accounts, tomorrow));
});

function show() {
  const scheduled: Post[] = [];
  function Subject() {
    const draft = useComposer((store) => store.draft);
    return draft === null ? null : (
      <Composer brand={aBrand()} draft={draft} accounts={accounts} network={aNetwork()} onScheduled={(post) => scheduled.push(post)} />
    );
  }
  renderAt("/compose", <Subject />);
  return { scheduled, user: userEvent.setup({ applyAccept: false }) };
}

beforeEach(() => {
  server.use(http.get("*/connectors/:id/quota", () => HttpResponse.json({ limit: 100, used: 97, left: 3, window_hours: 24 })));
});

it("uploads with the headers it was told, schedules, and retries the same wish under the same key", async () => {
  const sent: Request[] = [];
  const keys: (string | null)[] = [];
  const bodies: unknown[] = [];
  acceptUploads(sent);
  server.use(
    http.post("*/posts/brands/:id", async ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      bodies.push(await request.json());
      return keys.length === 1 ? problem(503, "The database is waking") : HttpResponse.json(aPost(), { status: 201 });
    }),
  );
  const { user, scheduled } = show();

  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/jpeg"));
  await screen.findByText(/Ready, 1080 × 1080/);
  await user.type(screen.getByLabelText(/Alternative text/), "A bun");
  await user.type(screen.getByLabelText("Caption"), "Warm buns");
  await user.type(screen.getByRole("textbox", { name: /Hashtags/ }), "#fika,");
  await user.type(screen.getByLabelText(/First comment/), "Until nine");
  await user.selectOptions(screen.getByLabelText("If it would be late by more than"), "1 hour");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  await screen.findByText("The database is waking");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  await waitFor(() => expect(scheduled).toHaveLength(1));
  expect(sent[0]?.headers.get("x-amz-checksum-sha256")).toBe("c3Vt");
  expect(bodies[1]).toMatchObject({
    connector_id: anAccount().id,
    timezone: "Europe/Stockholm",
    content: { caption: "Warm buns", hashtags: ["fika"], media: [{ media_id: aPicture().id, alt_text: "A bun" }], first_comment: "Until nine" },
    lateness: { policy: "ask", after_minutes: 60 },
  });
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  expect(useComposer.getState().draft).toBeNull();
});

it("keeps the key of an unclear answer while somebody looks at the list and comes back", async () => {
  const keys: (string | null)[] = [];
  acceptUploads();
  server.use(
    http.post("*/posts/brands/:id", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return keys.length < 3 ? HttpResponse.error() : HttpResponse.json(aPost(), { status: 201 });
    }),
  );
  const { user } = show();
  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/jpeg"));
  await screen.findByText(/Ready, 1080 × 1080/);
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  await screen.findByText(/cannot be reached/);

  cleanup();
  const { scheduled } = show();
  await user.click(screen.getByRole("button", { name: "Schedule post" }));
  await screen.findByText(/cannot be reached/);
  await user.type(screen.getByLabelText("Caption"), "Warm buns");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  await waitFor(() => expect(scheduled).toHaveLength(1));
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it("says what is missing and goes to the first field that is wrong", async () => {
  const { user } = show();

  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  expect(await screen.findByText("Add a picture; Instagram needs at least 1")).toBeVisible();
  expect(screen.getByLabelText(/Choose a picture/)).toHaveFocus();
});

it("shows why the server would not take a picture", async () => {
  acceptUploads();
  server.use(
    http.post("*/media/:id/complete", () =>
      problem(422, "1 field is wrong", [{ pointer: "/content", detail: "The file is GIF inside; JPEG or PNG is needed" }]),
    ),
  );
  const { user } = show();

  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/jpeg"));

  expect(await screen.findByText("The file is GIF inside; JPEG or PNG is needed")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove bun.jpg" }));
  expect(screen.getByLabelText(/Choose a picture/)).toBeInTheDocument();
});

it("refuses a file of another type before anything is sent", async () => {
  const { user } = show();

  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/gif"));

  expect(await screen.findByText("This is image/gif; image/jpeg or image/png can be used")).toBeVisible();
});

it("counts the caption with its hashtags while typing", async () => {
  const { user } = show();

  await user.type(screen.getByLabelText("Caption"), "Warm");
  await user.type(screen.getByRole("textbox", { name: /Hashtags/ }), "fika,");

  expect(screen.getByText("11 of 2200 characters")).toBeVisible();
  expect(screen.getByText("1 of 30 hashtags")).toBeVisible();
});

it("says how much the network still takes around that time", async () => {
  show();

  expect(await screen.findByText("3 of 100 posts left for @cafenorr in the 24 hours around this time.")).toBeVisible();
});

it("asks for no first comment where the network takes none", () => {
  const draft = useComposer.getState().draft;
  if (draft === null) throw new Error("no draft");
  renderAt(
    "/compose",
    <Composer brand={aBrand()} draft={draft} accounts={accounts} network={aNetwork({ first_comment_max_characters: 0 })} onScheduled={() => undefined} />,
  );

  expect(screen.queryByLabelText(/First comment/)).not.toBeInTheDocument();
});
