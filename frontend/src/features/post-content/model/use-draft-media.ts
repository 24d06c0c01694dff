"use client";

import { useEffect, useEffectEvent } from "react";
import type { Draft } from "@/components/form/use-draft";
import { lookAgain } from "./kept-media";
import type { MediaPiece } from "./media-piece";
import { letGo } from "./use-media";

/** For a draft that ends with the form it is typed into: what was begun for it goes with it, and what was kept is looked at again. */
export function useDraftMedia({ values: { media }, set, isRestored }: Draft<{ media: readonly MediaPiece[] }>): void {
  const begin = useEffectEvent(() => {
    if (isRestored) lookAgain(media, (next) => set("media", next));
  });
  const end = useEffectEvent(() => letGo(media));
  useEffect(() => {
    begin();
    return () => end();
  }, []);
}
