"use client";

import { useEffect, useEffectEvent } from "react";
import type { Draft } from "@/components/form/use-draft";
import { lookAgain } from "./kept-pictures";
import type { Picture } from "./picture";
import { letGo } from "./use-pictures";

/** For a draft that ends with the form it is typed into: what was begun for it goes with it, and what was kept is looked at again. */
export function useDraftPictures({ values: { pictures }, set, isRestored }: Draft<{ pictures: readonly Picture[] }>): void {
  const begin = useEffectEvent(() => {
    if (isRestored) lookAgain(pictures, (next) => set("pictures", next));
  });
  const end = useEffectEvent(() => letGo(pictures));
  useEffect(() => {
    begin();
    return () => end();
  }, []);
}
