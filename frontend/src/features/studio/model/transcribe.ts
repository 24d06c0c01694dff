import { inWords } from "@/lib/api/problem";
import { UploadRefused } from "@/lib/api/send-file";
import type { Job, Transcript } from "@/lib/api/types";
import { followJob, type JobWatch } from "@/lib/jobs/follow-job";
import { sentence } from "@/lib/sentence";
import { startTranscription, uploadRecording } from "../api/voice-calls";

/** Nothing was written down; the message says why, to people. */
export class NotWrittenDown extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NotWrittenDown";
  }
}

// Until a job has begun, this much of the bar is for the way there.
const SENT = 0.5;

/** Sends a recording, and has it written down. When it is stopped, so is the job. */
export async function transcribe(brandId: string, key: string, file: File, { signal, onStage }: JobWatch): Promise<string> {
  onStage("Sending the recording", 0);
  const fileId = await uploadRecording(brandId, file, { signal, onProgress: (progress) => onStage("Sending the recording", progress * SENT) });
  onStage("Listening to the recording", SENT);
  const job = await followJob(await startTranscription(brandId, key, fileId), {
    signal,
    onStage: (words, progress) => onStage(words, SENT + progress * (1 - SENT)),
  });
  return textOf(job);
}

function textOf({ status, result, problem }: Job): string {
  if (status === "done") return (result as unknown as Transcript).text;
  if (status === "cancelled") throw new NotWrittenDown("It was stopped.");
  const reasons = (problem?.errors ?? []).map(({ detail }) => sentence(`What was sent ${detail}`));
  throw new NotWrittenDown(reasons.length > 0 ? reasons.join(" ") : sentence(problem?.detail ?? "Nobody said why"));
}

/** Why it did not work, to people. */
export function failureInWords(error: unknown): string {
  if (error instanceof NotWrittenDown) return error.message;
  if (error instanceof UploadRefused) return `The upload was refused (HTTP ${error.status}).`;
  return inWords(error);
}
