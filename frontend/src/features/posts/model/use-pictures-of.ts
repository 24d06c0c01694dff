"use client";

import { useEffect, useRef, useState } from "react";
import type { Post, PostContent } from "@/lib/api/types";
import { lookAgain } from "@/features/post-content/model/kept-pictures";
import type { Picture } from "@/features/post-content/model/picture";
import { letGo } from "@/features/post-content/model/use-pictures";

/** The pictures while they are edited. What was begun for a dialog that is left goes with it. */
export function usePicturesOf(first: readonly Picture[], wereKept: boolean) {
  const [pictures, setPictures] = useState(first);
  const latest = useRef(pictures);
  useEffect(() => {
    latest.current = pictures;
  }, [pictures]);
  useEffect(() => {
    if (wereKept) lookAgain(latest.current, setPictures);
    return () => letGo(latest.current);
  }, [wereKept]);
  return [pictures, setPictures] as const;
}

export function picturesOf({ content_snapshot: { media } }: Post, addresses: ReadonlyMap<string, string>): readonly Picture[] {
  return withAddresses(media.map(kept), addresses);
}

/** The pictures a post has already, with where they can be seen now. */
export function withAddresses(pictures: readonly Picture[], addresses: ReadonlyMap<string, string>): readonly Picture[] {
  return pictures.map((picture) => (picture.status === "kept" ? { ...picture, preview: addresses.get(picture.mediaId) ?? "" } : picture));
}

function kept({ media_id, alt_text }: PostContent["media"][number], index: number): Picture {
  return { id: `${index}-${media_id}`, fileName: "Current picture", preview: "", altText: alt_text ?? "", status: "kept", mediaId: media_id };
}
