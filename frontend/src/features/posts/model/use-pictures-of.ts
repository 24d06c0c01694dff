"use client";

import { useEffect, useRef, useState } from "react";
import type { Post, PostContent } from "@/lib/api/types";
import type { Picture } from "@/lib/pictures/picture";
import { letGo } from "@/lib/pictures/use-pictures";

/** The pictures while they are edited. What was begun for a dialog that is left goes with it. */
export function usePicturesOf({ content_snapshot: { media } }: Post, addresses: ReadonlyMap<string, string>) {
  const [pictures, setPictures] = useState<readonly Picture[]>(() => media.map((one, index) => kept(one, index, addresses)));
  const latest = useRef(pictures);
  useEffect(() => {
    latest.current = pictures;
  }, [pictures]);
  useEffect(() => () => letGo(latest.current), []);
  return [pictures, setPictures] as const;
}

function kept({ media_id, alt_text }: PostContent["media"][number], index: number, addresses: ReadonlyMap<string, string>): Picture {
  return {
    id: `${index}-${media_id}`,
    fileName: "Current picture",
    preview: addresses.get(media_id) ?? "",
    altText: alt_text ?? "",
    status: "kept",
    mediaId: media_id,
  };
}
