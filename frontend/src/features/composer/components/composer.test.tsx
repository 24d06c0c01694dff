import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Network, Post } from "@/lib/api/types";
import { aBrand, anAccount, aNetwork, aPicture, aPost, pictureRules, quotaUse, textRules } from "@/testing/examples";
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
    return draft === null ? null : <Composer brand={aBrand()} draft={draft} accounts={accounts} onScheduled={(posts) => scheduled.push(...posts)} />;
  }
  const { tell } = renderAt("/compose", <Subject />);
  return { scheduled, judgeBy: (network: Network) => act(() => tell([network])), user: userEvent.setup({ applyAccept: false }) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

beforeEach(() => {
  server.use(http.get("*/connectors/:id/quota", () => HttpResponse.json({ items: [quotaUse()] })));
});

it("uploads with the headers it was told, schedules, and retries the same request under the same key", async () => {
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

it("tells from which draft a post was written, and goes without it where that is gone", async () => {
  const bodies: { draft_id?: string }[] = [];
  acceptUploads([]);
  server.use(
    http.post("*/posts/brands/:id", async ({ request }) => {
      const body = (await request.json()) as { draft_id?: string };
      bodies.push(body);
      return body.draft_id === undefined
        ? HttpResponse.json(aPost(), { status: 201 })
        : problem(422, "The request is invalid", [{ pointer: "/draft_id", detail: "No draft of this brand has the id" }]);
    }),
  );
  useComposer.getState().set("writtenFrom", "01a21cec-0000-7000-8000-000000000001");
  const { user, scheduled } = show();

  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/jpeg"));
  await screen.findByText(/Ready, 1080 × 1080/);
  await user.type(screen.getByLabelText(/Alternative text/), "A bun");
  await user.type(screen.getByLabelText("Caption"), "Warm buns");
  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  await waitFor(() => expect(scheduled).toHaveLength(1));
  expect(bodies.map(({ draft_id }) => draft_id)).toEqual(["01a21cec-0000-7000-8000-000000000001", undefined]);
});

it("says what is missing and goes to the first field that is wrong", async () => {
  const { user } = show();

  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  expect(await screen.findByText("Add a picture; Instagram needs at least 1")).toBeVisible();
  expect(screen.getByLabelText(/Choose a picture/)).toHaveFocus();
});

it("judges a picture by the rules of the chosen network as soon as it is uploaded, and again for another", async () => {
  acceptUploads([], aPicture({ width: 1000, height: 300 }));
  const { user, judgeBy } = show();

  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/jpeg"));

  const tile = await screen.findByRole("group", { name: "Picture: bun.jpg" });
  expect(await within(tile).findByText(/1000 × 300.*Instagram allows/)).toBeVisible();
  expect(within(tile).queryByText(/Ready/)).not.toBeInTheDocument();

  judgeBy(aNetwork({ name: "Facebook", media: [pictureRules({ ratios: { min: 0.8, max: 4 } })] }));
  expect(await within(tile).findByText("Ready, 1000 × 300 pixels")).toBeVisible();
});

it("goes to a picture that does not fit, sums up at the button, and leads from there to each thing", async () => {
  acceptUploads([], aPicture({ width: 1000, height: 300 }));
  const seen: Element[] = [];
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    seen.push(this);
  });
  const { user } = show();
  await user.upload(screen.getByLabelText(/Choose a picture/), aFile("image/jpeg"));
  const tile = await screen.findByRole("group", { name: "Picture: bun.jpg" });
  await within(tile).findByText(/Instagram allows/);
  fireEvent.change(screen.getByLabelText("Caption"), { target: { value: "x".repeat(2201) } });

  await user.click(screen.getByRole("button", { name: "Schedule post" }));

  expect(tile).toHaveFocus();
  expect(seen.at(-1)).toBe(tile);
  const summary = within(screen.getByText("2 things to mend").closest<HTMLElement>("[role=alert]") ?? document.body);
  expect(summary.getByText(/The caption has 2201 characters; Instagram allows 2200/)).toBeVisible();
  await user.click(summary.getByRole("button", { name: "Caption" }));
  expect(screen.getByLabelText("Caption")).toHaveFocus();
  await user.click(summary.getByRole("button", { name: "Picture" }));
  expect(tile).toHaveFocus();

  await user.click(screen.getByRole("button", { name: "Remove bun.jpg" }));
  expect(screen.queryByText("2 things to mend")).not.toBeInTheDocument();
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

it("asks for no first comment where the network takes none", async () => {
  const { judgeBy } = show();

  judgeBy(aNetwork({ text: textRules({ first_comment_max_characters: 0 }) }));

  await waitFor(() => expect(screen.queryByLabelText(/First comment/)).not.toBeInTheDocument());
});
