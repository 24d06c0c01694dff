import type { ImportReport } from "@/lib/api/types";

/** The ways to bring something in, as addresses name them. */
export const ways = ["files", "text", "web"] as const;

export type ImportWay = (typeof ways)[number];

/** What is to be imported. A text may have a name, which its item bears where it has no heading. */
export type ImportSource = { way: "files"; file: File } | { way: "text"; text: string; name: string } | { way: "web"; url: string };

/** How far it is. While it is looked at, or written, that is said in words; `progress` is 0 to 1. */
export type ImportStage =
  | { status: "chosen" }
  | { status: "unusable"; reason: string }
  | { status: "working"; words: string; progress: number }
  | { status: "checked"; report: ImportReport }
  | { status: "added"; report: ImportReport }
  | { status: "failed"; during: "check" | "add"; reason: string }
  | { status: "stopped" };

export type ImportPiece = {
  id: string;
  source: ImportSource;
  /** Under which the server has it; null until it was uploaded. */
  fileId: string | null;
  stage: ImportStage;
};

/** What people call it. */
export function nameOf(source: ImportSource): string {
  switch (source.way) {
    case "files":
      return source.file.name;
    case "text":
      return source.name.trim() === "" ? "The text" : source.name.trim();
    case "web":
      return source.url;
  }
}

const MOST_BYTES = 25 * 1024 * 1024;

/** What the endings of files are that can be read. What is in one the server looks at itself. */
const ENDINGS = ["json", "csv", "tsv", "md", "markdown", "txt", "text", "html", "htm", "xhtml", "pdf"];

export const ACCEPTED = ENDINGS.map((ending) => `.${ending}`).join(",");

const READABLE = "PDF, Markdown, plain text, HTML, CSV and JSON can be read";

/** What can be told before a byte is sent; null where nothing is wrong. */
export function fileProblem({ name, size }: Pick<File, "name" | "size">): string | null {
  const ending = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "";
  if (!ENDINGS.includes(ending)) return `${ending === "" ? "A file without an ending" : `A .${ending} file`} cannot be read here; ${READABLE}`;
  if (size === 0) return "This file is empty";
  return size > MOST_BYTES ? `This file has ${Math.ceil(size / 104_857.6) / 10} MB; 25 MB are allowed. Split it into smaller files` : null;
}

export function pieceOf(source: ImportSource, id: string): ImportPiece {
  const reason = source.way === "files" ? fileProblem(source.file) : null;
  return { id, source, fileId: null, stage: reason === null ? { status: "chosen" } : { status: "unusable", reason } };
}

/** The same file, chosen twice. */
export function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** What was checked and has something new in it. */
export function hasNew({ stage }: ImportPiece): boolean {
  return stage.status === "checked" && stage.report.created > 0;
}

export function countNew(pieces: readonly ImportPiece[]): number {
  return pieces.reduce((sum, { stage }) => sum + (stage.status === "checked" ? stage.report.created : 0), 0);
}
