"use client";

import { useEffect, useRef, useState } from "react";
import { type Attempt, nextAttempt } from "@/lib/api/attempt";
import type { Brand, KnowledgeType } from "@/lib/api/types";
import { hasNew, type ImportPiece, type ImportSource, type ImportStage, isSameFile, nameOf, pieceOf } from "./import-piece";
import { failureInWords, ImportFailed, requestOf, runImport, upload } from "./run-import";

type During = "check" | "add";

/**
 * What is to be imported, and how far each of it is: sent, looked at without writing anything, written. One after the other,
 * so that what two of them have in common is known already when the second is written.
 */
export function useImport(brand: Brand) {
  const [pieces, setPieces] = useState<readonly ImportPiece[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  const attempts = useRef(new Map<string, Attempt>());
  const count = useRef(0);
  useEffect(() => () => running.current?.abort(new Error("The page was left")), []);

  const change = (id: string, next: Partial<ImportPiece>) => setPieces((all) => all.map((piece) => (piece.id === id ? { ...piece, ...next } : piece)));

  function make(source: ImportSource): ImportPiece {
    count.current += 1;
    return pieceOf(source, String(count.current));
  }

  /** Takes what is not there already. */
  function choose(files: readonly File[]) {
    const chosen = pieces.flatMap(({ source }) => (source.way === "files" ? [source.file] : []));
    const fresh = files.filter((file) => !chosen.some((other) => isSameFile(file, other)));
    setPieces((all) => [...all, ...fresh.map((file) => make({ way: "files", file }))]);
  }

  const remove = (id: string) => setPieces((all) => all.filter((piece) => piece.id !== id));

  /** What was found out holds no more: the text was changed, or what it is read as. */
  function forget() {
    setPieces((all) => all.flatMap((piece) => (piece.source.way === "files" ? [{ ...piece, stage: anew(piece.stage) }] : [])));
  }

  async function run(chosen: readonly ImportPiece[], type: KnowledgeType, during: During): Promise<readonly ImportPiece[]> {
    const control = new AbortController();
    running.current = control;
    setIsBusy(true);
    const done: ImportPiece[] = [];
    for (const piece of chosen) {
      if (control.signal.aborted) break;
      const next = await runOne(piece, type, during, control.signal);
      change(piece.id, next);
      done.push({ ...piece, ...next });
    }
    running.current = null;
    setIsBusy(false);
    return done;
  }

  async function runOne(piece: ImportPiece, type: KnowledgeType, during: During, signal: AbortSignal): Promise<Pick<ImportPiece, "fileId" | "stage">> {
    const watch = { signal, onStage: (words: string, progress: number) => change(piece.id, { stage: { status: "working", words, progress } }) };
    const name = `${piece.id} ${during}`;
    let fileId = piece.fileId;
    try {
      fileId = await upload(brand.id, piece, watch);
      const request = requestOf({ ...piece, fileId }, type, during === "check");
      const attempt = (attempts.current.get(name) ?? nextAttempt()).for(request);
      attempts.current.set(name, attempt);
      const report = await runImport(brand.id, attempt.key, request, nameOf(piece.source), watch);
      attempts.current.delete(name);
      return { fileId, stage: during === "check" ? { status: "checked", report } : { status: "added", report } };
    } catch (error) {
      attempts.current.set(name, error instanceof ImportFailed ? nextAttempt() : (attempts.current.get(name) ?? nextAttempt()).after(error));
      if (signal.aborted) return { fileId, stage: during === "check" ? { status: "stopped" } : piece.stage };
      return { fileId: error instanceof ImportFailed && error.isFileGone ? null : fileId, stage: { status: "failed", during, reason: failureInWords(error) } };
    }
  }

  return {
    pieces,
    isBusy,
    choose,
    remove,
    forget,
    /** Looks at what was not looked at yet, and writes nothing. */
    checkFiles: (type: KnowledgeType) => run(pieces.filter(isUnchecked), type, "check"),
    /** Looks at a text, or at a page. */
    checkOne: (source: ImportSource, type: KnowledgeType) => {
      const piece = make(source);
      setPieces((all) => [...all.filter(({ source: { way } }) => way !== source.way), piece]);
      return run([piece], type, "check");
    },
    /** Writes what is new in these. */
    add: (chosen: readonly ImportPiece[], type: KnowledgeType) => run(chosen.filter((piece) => hasNew(piece) || hasFailedToAdd(piece)), type, "add"),
    again: (piece: ImportPiece, type: KnowledgeType) => run([piece], type, piece.stage.status === "failed" ? piece.stage.during : "check"),
    cancel: () => running.current?.abort(new Error("It was stopped")),
  };
}

function anew(stage: ImportStage): ImportStage {
  return stage.status === "unusable" ? stage : { status: "chosen" };
}

function isUnchecked({ source, stage }: ImportPiece): boolean {
  return source.way === "files" && (stage.status === "chosen" || stage.status === "stopped" || (stage.status === "failed" && stage.during === "check"));
}

function hasFailedToAdd({ stage }: ImportPiece): boolean {
  return stage.status === "failed" && stage.during === "add";
}
