import { isAway } from "@/lib/api/away";
import { inWords } from "@/lib/api/problem";
import { UploadRefused } from "@/lib/api/send-file";
import type { ImportKnowledge, ImportReport, Job, KnowledgeType } from "@/lib/api/types";
import { AGAIN_MS, cancelJob, isOver, readJob } from "@/lib/jobs/job-queries";
import { sentence } from "@/lib/sentence";
import { startImport, uploadForImport } from "../api/import-calls";
import type { ImportPiece } from "./import-piece";

/** The import is over, and nothing came of it; the message says why, to people. */
export class ImportFailed extends Error {
  /** Whether the server has the file no more. */
  readonly isFileGone: boolean;

  constructor(message: string, isFileGone = false) {
    super(message);
    this.name = "ImportFailed";
    this.isFileGone = isFileGone;
  }
}

export type ImportWatch = { signal: AbortSignal; onStage: (words: string, progress: number) => void };

// Until a job has begun, this much of the bar is for the way there.
const SENT = 0.5;

/** Uploads a file, unless the server has it already. */
export async function upload(brandId: string, { source, fileId }: ImportPiece, { signal, onStage }: ImportWatch): Promise<string | null> {
  if (source.way !== "files" || fileId !== null) return fileId;
  const words = `Sending ${source.file.name}`;
  onStage(words, 0);
  return uploadForImport(brandId, source.file, { signal, onProgress: (progress) => onStage(words, progress * SENT) });
}

export function requestOf({ source, fileId }: ImportPiece, type: KnowledgeType, dryRun: boolean): ImportKnowledge {
  const common = { knowledge_type: type, dry_run: dryRun };
  switch (source.way) {
    case "files":
      return { file_id: fileId ?? "", file_name: source.file.name.slice(-255), ...common };
    case "text":
      return { text: source.text, ...(source.name.trim() !== "" && { file_name: source.name.trim() }), ...common };
    case "web":
      return { url: source.url, ...common };
  }
}

/** Has it done, and says how far it is until it is over. When it is stopped, so is the job. */
export async function runImport(brandId: string, key: string, request: ImportKnowledge, subject: string, watch: ImportWatch): Promise<ImportReport> {
  watch.onStage(request.dry_run ? `Looking at ${subject}` : `Adding ${subject}`, SENT);
  let job = await startImport(brandId, key, request);
  while (!isOver(job)) {
    watch.onStage(job.stage, SENT + job.progress * (1 - SENT));
    await pause(watch.signal);
    job = watch.signal.aborted ? await cancelJob(job.id) : await readAgain(job, watch);
  }
  return reportOf(job, subject);
}

/** What goes on elsewhere goes on while nobody answers. */
async function readAgain(job: Job, { signal, onStage }: ImportWatch): Promise<Job> {
  try {
    return await readJob(job.id, signal);
  } catch (error) {
    if (signal.aborted) return job;
    if (!(error instanceof Error && isAway(error))) throw error;
    onStage("Waiting for an answer", SENT + job.progress * (1 - SENT));
    return job;
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, AGAIN_MS);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}

function reportOf({ status, result, problem }: Job, subject: string): ImportReport {
  if (status === "done") return result as unknown as ImportReport;
  if (status === "cancelled") throw new ImportFailed("It was stopped.");
  const errors = problem?.errors ?? [];
  if (errors.some(({ pointer }) => pointer.endsWith("file_id"))) throw new ImportFailed("What was sent is kept for a day, and that is over. Try again to send it anew.", true);
  const reasons = errors.map(({ pointer, detail }) => sentence(pointer === "" ? detail : `${subject} ${detail}`));
  throw new ImportFailed(reasons.length > 0 ? reasons.join(" ") : sentence(problem?.detail ?? "Nobody said why"));
}

/** Why it did not work, to people. */
export function failureInWords(error: unknown): string {
  if (error instanceof ImportFailed) return error.message;
  if (error instanceof UploadRefused) return `The upload was refused (HTTP ${error.status}).`;
  return inWords(error);
}
