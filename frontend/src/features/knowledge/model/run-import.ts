import { inWords } from "@/lib/api/problem";
import { UploadRefused } from "@/lib/api/send-file";
import type { ImportKnowledge, ImportReport, Job, KnowledgeType } from "@/lib/api/types";
import { followJob, type JobWatch } from "@/lib/jobs/follow-job";
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

// Until a job has begun, this much of the bar is for the way there.
const SENT = 0.5;

/** Uploads a file, unless the server has it already. */
export async function upload(brandId: string, { source, fileId }: ImportPiece, { signal, onStage }: JobWatch): Promise<string | null> {
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
export async function runImport(brandId: string, key: string, request: ImportKnowledge, subject: string, watch: JobWatch): Promise<ImportReport> {
  watch.onStage(request.dry_run ? `Looking at ${subject}` : `Adding ${subject}`, SENT);
  const job = await followJob(await startImport(brandId, key, request), {
    signal: watch.signal,
    onStage: (words, progress) => watch.onStage(words, SENT + progress * (1 - SENT)),
  });
  return reportOf(job, subject);
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
