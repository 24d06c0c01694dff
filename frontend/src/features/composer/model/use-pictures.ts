"use client";

import { useEffect } from "react";
import { inWords } from "@/lib/api/problem";
import { newIdempotencyKey } from "@/lib/api/idempotency-key";
import type { Network } from "@/lib/api/types";
import { deletePicture, UploadRefused, uploadPicture } from "../api/upload-picture";
import { useComposer } from "./composer-store";
import { fileProblem, type PictureState } from "./picture";

const running = new Map<string, AbortController>();

/** Adds and removes the pictures of the draft. An upload goes on while the person looks at another page. */
export function usePictures(brandId: string, rules: Network["picture"]) {
  async function add(file: File) {
    const { addPicture, changePicture } = useComposer.getState();
    const id = newIdempotencyKey();
    const problem = fileProblem(file, rules);
    const state: PictureState = problem === null ? { status: "uploading", progress: 0 } : { status: "refused", reason: problem };
    addPicture({ id, fileName: file.name, preview: problem === null ? URL.createObjectURL(file) : "", altText: "", ...state });
    if (problem !== null) return;

    const upload = new AbortController();
    running.set(id, upload);
    try {
      const media = await uploadPicture(brandId, file, {
        signal: upload.signal,
        onProgress: (progress) => changePicture(id, { status: "uploading", progress }),
        onSent: () => changePicture(id, { status: "checking" }),
      });
      changePicture(id, { status: "ready", media });
    } catch (error) {
      if (upload.signal.aborted) return;
      changePicture(id, { status: "refused", reason: error instanceof UploadRefused ? error.message : inWords(error) });
    } finally {
      running.delete(id);
    }
  }

  function remove(id: string) {
    const { draft, removePicture } = useComposer.getState();
    const picture = draft?.pictures.find((each) => each.id === id);
    running.get(id)?.abort(new Error("The picture was removed"));
    removePicture(id);
    // Should this fail the picture stays in the brand's library, where nobody misses or minds it.
    if (picture?.status === "ready") deletePicture(picture.media.id).catch(() => undefined);
  }

  return { add, remove };
}

/** Warns before the tab is closed while bytes are under way. */
export function useUploadGuard() {
  const uploading = useComposer(({ draft }) => draft?.pictures.some(({ status }) => status === "uploading") ?? false);
  useEffect(() => {
    if (!uploading) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [uploading]);
}
