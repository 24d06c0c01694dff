"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { newIdempotencyKey } from "@/lib/api/idempotency-key";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import type { Picture, PictureState } from "./picture";
import { fileProblem } from "./picture-rules";
import { deletePicture, UploadRefused, uploadPicture } from "../api/upload-picture";

/** Wherever the pictures are kept: what becomes of them is told as a change, since an upload ends when it ends. */
export type ChangePictures = (change: (pictures: readonly Picture[]) => readonly Picture[]) => void;

const running = new Map<string, AbortController>();

/** Adds, describes and removes the pictures of a post. An upload goes on while the person looks at another page. */
export function usePictures(brandId: string, types: readonly string[], change: ChangePictures) {
  const queryClient = useQueryClient();
  const changeOne = (id: string, next: (picture: Picture) => Picture) =>
    change((pictures) => pictures.map((picture) => (picture.id === id ? next(picture) : picture)));
  const become = (id: string, state: PictureState) => changeOne(id, ({ fileName, preview, altText }) => ({ id, fileName, preview, altText, ...state }));

  async function add(file: File) {
    const id = newIdempotencyKey();
    const problem = fileProblem(file, types);
    const state: PictureState = problem === null ? { status: "uploading", progress: 0 } : { status: "refused", reason: problem };
    const preview = problem === null ? URL.createObjectURL(file) : "";
    change((pictures) => [...pictures, { id, fileName: file.name, preview, altText: "", ...state }]);
    if (problem !== null) return;

    const upload = new AbortController();
    running.set(id, upload);
    try {
      const media = await uploadPicture(brandId, file, {
        signal: upload.signal,
        onProgress: (progress) => become(id, { status: "uploading", progress }),
        onSent: () => become(id, { status: "checking" }),
      });
      become(id, { status: "ready", media });
      void queryClient.invalidateQueries({ queryKey: keys.pictures(brandId) });
    } catch (error) {
      if (upload.signal.aborted) return;
      become(id, { status: "refused", reason: error instanceof UploadRefused ? error.message : inWords(error) });
    } finally {
      running.delete(id);
    }
  }

  function describe(id: string, altText: string) {
    changeOne(id, (picture) => ({ ...picture, altText }));
  }

  function remove(removed: Picture) {
    change((pictures) => pictures.filter(({ id }) => id !== removed.id));
    letGo([removed]);
    // Should this fail the picture stays in the brand's library, where nobody misses or minds it.
    if (removed.status === "ready") deletePicture(removed.media.id).catch(() => undefined);
  }

  return { add, describe, remove };
}

/** Ends what is still being uploaded. A preview of a local file holds the whole file in memory until it is let go. */
export function letGo(pictures: readonly Picture[]): void {
  for (const { id, preview } of pictures) {
    running.get(id)?.abort(new Error("The picture was removed"));
    if (preview.startsWith("blob:")) URL.revokeObjectURL(preview);
  }
}

/** Warns before the tab is closed while bytes are under way. */
export function useUploadGuard(pictures: readonly Picture[]): void {
  const uploading = pictures.some(({ status }) => status === "uploading");
  useEffect(() => {
    if (!uploading) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [uploading]);
}
