"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { newIdempotencyKey } from "@/lib/api/idempotency-key";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import type { Network } from "@/lib/api/types";
import { UploadRefused } from "@/lib/api/send-file";
import { deleteMedia, uploadMedia } from "../api/upload-media";
import { fileProblem } from "./media-files";
import { kindOf, type MediaPiece, type MediaState } from "./media-piece";

/** Wherever the pieces are kept: what becomes of them is told as a change, since an upload ends when it ends. */
export type ChangeMedia = (change: (pieces: readonly MediaPiece[]) => readonly MediaPiece[]) => void;

const running = new Map<string, AbortController>();

/** Adds, describes and removes what a post shows. An upload goes on while the person looks at another page. */
export function useMedia(brandId: string, types: readonly string[], networks: readonly Network[], change: ChangeMedia) {
  const queryClient = useQueryClient();
  const changeOne = (id: string, next: (piece: MediaPiece) => MediaPiece) =>
    change((pieces) => pieces.map((piece) => (piece.id === id ? next(piece) : piece)));
  const become = (id: string, state: MediaState) => changeOne(id, ({ kind, fileName, preview, altText }) => ({ id, kind, fileName, preview, altText, ...state }));

  async function add(file: File) {
    const id = newIdempotencyKey();
    const problem = fileProblem(file, types, networks);
    const state: MediaState = problem === null ? { status: "uploading", progress: 0 } : { status: "refused", reason: problem };
    const preview = problem === null ? URL.createObjectURL(file) : "";
    change((pieces) => [...pieces, { id, kind: kindOf(file), fileName: file.name, preview, altText: "", ...state }]);
    if (problem !== null) return;

    const upload = new AbortController();
    running.set(id, upload);
    try {
      const media = await uploadMedia(brandId, file, {
        signal: upload.signal,
        onProgress: (progress) => become(id, { status: "uploading", progress }),
        onSent: () => become(id, { status: "checking" }),
      });
      become(id, { status: "ready", media });
      void queryClient.invalidateQueries({ queryKey: keys.media(brandId) });
    } catch (error) {
      if (upload.signal.aborted) return;
      become(id, { status: "refused", reason: error instanceof UploadRefused ? error.message : inWords(error) });
    } finally {
      running.delete(id);
    }
  }

  function describe(id: string, altText: string) {
    changeOne(id, (piece) => ({ ...piece, altText }));
  }

  function remove(removed: MediaPiece) {
    change((pieces) => pieces.filter(({ id }) => id !== removed.id));
    letGo([removed]);
    // Should this fail it stays in the brand's library, where nobody misses or minds it.
    if (removed.status === "ready") deleteMedia(removed.media.id).catch(() => undefined);
  }

  return { add, describe, remove };
}

/** Ends what is still being uploaded. A preview of a local file holds the whole file in memory until it is let go. */
export function letGo(pieces: readonly MediaPiece[]): void {
  for (const { id, preview } of pieces) {
    running.get(id)?.abort(new Error("It was removed"));
    if (preview.startsWith("blob:")) URL.revokeObjectURL(preview);
  }
}

/** Warns before the tab is closed while bytes are under way. */
export function useUploadGuard(pieces: readonly MediaPiece[]): void {
  const uploading = pieces.some(({ status }) => status === "uploading");
  useEffect(() => {
    if (!uploading) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [uploading]);
}
