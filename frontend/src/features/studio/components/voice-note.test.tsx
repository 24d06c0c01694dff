import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Job } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { aBrand, aJob } from "@/testing/examples";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { aFile } from "@/testing/uploads";
import { WriteDrafts } from "./write-drafts";

const STORE = "http://localhost:9000/uploads/note";

function Writing() {
  const [jobId, setJobId] = useState<string | null>(null);
  return <WriteDrafts brand={aBrand()} jobId={jobId} onJob={setJobId} onDraft={() => undefined} />;
}

/** Takes a recording, and answers for its job one after the other, the last for good. */
function listening(...answers: readonly Partial<Job>[]) {
  const asked: unknown[] = [];
  let reads = 0;
  const next = () => HttpResponse.json(aJob({ kind: "transcription", ...answers[Math.min(reads++, answers.length - 1)] }));
  server.use(
    http.get("*/api/v1/ai/abilities", () => HttpResponse.json({ transcribing: true })),
    http.post("*/api/v1/ai/brands/:id/voice/files", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ file_id: aBrand().id, url: STORE, headers: {}, expires_at: "2026-11-24T07:30:00Z" }, { status: 201 });
    }),
    http.put(STORE, () => new HttpResponse(null, { headers: { "Access-Control-Allow-Origin": "*" } })),
    http.options(STORE, () => new HttpResponse(null, { headers: { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*", "Access-Control-Allow-Methods": "PUT" } })),
    http.post("*/api/v1/ai/brands/:id/voice/transcribe", async ({ request }) => {
      asked.push(await request.json());
      return next();
    }),
    http.get("*/api/v1/ai/jobs/:id", next),
    http.post("*/api/v1/ai/jobs/:id/cancel", () => HttpResponse.json(aJob({ status: "cancelled" }))),
  );
  return asked;
}

const topic = () => screen.getByLabelText("What is it about?");

async function choose(file = aFile("audio/wav", "note.wav")) {
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText("Choose a recording"), file);
  return user;
}

beforeEach(() => {
  server.use(http.get("*/api/v1/media/brands/:id", () => HttpResponse.json({ items: [], next_cursor: null })));
  sessionStorage.clear();
  keptDrafts.belongTo("mara");
});

afterEach(() => vi.unstubAllGlobals());

it("adds what is said to what was typed, also to what was typed meanwhile", async () => {
  const asked = listening({ status: "running", stage: "Listening to the recording", progress: 0.2 }, { status: "done", progress: 1, result: { text: "Warm from seven", language: null, seconds: 2 } });
  renderAt("/studio", <Writing />);
  const user = await choose();
  await user.type(topic(), "Our buns");

  await user.click(screen.getByRole("button", { name: "Write it down" }));
  expect(await screen.findByRole("progressbar", { name: "Writing down the voice note" })).toBeInTheDocument();
  await user.type(topic(), " today");

  await waitFor(() => expect(topic()).toHaveValue("Our buns today\n\nWarm from seven"), { timeout: 3000 });
  expect(asked).toEqual([{ file_name: "note.wav", size_bytes: 5 }, { file_id: aBrand().id }]);
  expect(screen.getByLabelText("Choose a recording")).toBeVisible();
});

it("says why nothing was written down, and keeps the recording", async () => {
  listening({ status: "failed", problem: { detail: "No words were heard in the recording", errors: [] } });
  renderAt("/studio", <Writing />);
  const user = await choose();

  await user.click(screen.getByRole("button", { name: "Write it down" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("No words were heard in the recording.");
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.getByLabelText("Choose a recording")).toBeVisible();
});

it("stops, and lets try again", async () => {
  listening({ status: "running", stage: "Listening to the recording", progress: 0.2 });
  renderAt("/studio", <Writing />);
  const user = await choose();
  await user.click(screen.getByRole("button", { name: "Write it down" }));

  await user.click(await screen.findByRole("button", { name: "Cancel" }));

  expect(await screen.findByRole("button", { name: "Write it down" })).toBeVisible();
  expect(topic()).toHaveValue("");
});

it("takes nothing that is too large", async () => {
  listening({});
  const large = aFile("audio/wav", "hour.wav");
  Object.defineProperty(large, "size", { value: 26 * 1024 * 1024 });
  renderAt("/studio", <Writing />);

  await choose(large);

  expect(await screen.findByRole("alert")).toHaveTextContent("The recording has 26 MB; 25 MB are allowed.");
});

it("is not offered where no model listens", async () => {
  const asked = vi.fn();
  server.use(
    http.get("*/api/v1/ai/abilities", () => {
      asked();
      return HttpResponse.json({ transcribing: false });
    }),
  );
  renderAt("/studio", <Writing />);

  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(screen.queryByText(/voice note/)).not.toBeInTheDocument();
});

/** A recorder that has heard five bytes when it is stopped. */
class TestRecorder {
  static readonly isTypeSupported = (type: string) => type === "audio/mp4";
  readonly mimeType: string;
  state = "inactive";
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;

  constructor(_stream: unknown, { mimeType }: { mimeType: string }) {
    this.mimeType = mimeType;
  }

  start() {
    this.state = "recording";
  }

  stop() {
    this.state = "inactive";
    this.ondataavailable?.({ data: new Blob(["sound"]) });
    this.onstop?.();
  }
}

function microphone(getUserMedia: () => Promise<unknown>) {
  vi.stubGlobal("MediaRecorder", TestRecorder);
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as Navigator, { mediaDevices: { getUserMedia } }));
}

it("records, and lets go of the microphone", async () => {
  const asked = listening({ status: "done", result: { text: "Warm from seven", language: null, seconds: 2 } });
  const letGo = vi.fn();
  const user = userEvent.setup();
  microphone(() => Promise.resolve({ getTracks: () => [{ stop: letGo }] }));
  renderAt("/studio", <Writing />);

  await user.click(await screen.findByRole("button", { name: "Record" }));
  expect(await screen.findByRole("timer", { name: "Recorded so far" })).toHaveTextContent("0:00 of 10:00");
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(letGo).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("button", { name: "Write it down" }));

  await waitFor(() => expect(topic()).toHaveValue("Warm from seven"));
  expect(asked[0]).toEqual({ file_name: "voice-note.m4a", size_bytes: 5 });
});

it("forgets a recording that is discarded", async () => {
  listening({});
  const letGo = vi.fn();
  const user = userEvent.setup();
  microphone(() => Promise.resolve({ getTracks: () => [{ stop: letGo }] }));
  renderAt("/studio", <Writing />);
  await user.click(await screen.findByRole("button", { name: "Record" }));

  await user.click(await screen.findByRole("button", { name: "Discard" }));

  expect(letGo).toHaveBeenCalledOnce();
  expect(screen.getByRole("button", { name: "Record" })).toBeVisible();
});

it("says what to do where the microphone is refused", async () => {
  listening({});
  const user = userEvent.setup();
  microphone(() => Promise.reject(Object.assign(new Error("no"), { name: "NotAllowedError" })));
  renderAt("/studio", <Writing />);

  await user.click(await screen.findByRole("button", { name: "Record" }));

  expect(await screen.findByRole("alert")).toHaveTextContent(/Allow it in your browser’s settings/);
});
