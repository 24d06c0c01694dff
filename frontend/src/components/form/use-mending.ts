"use client";

import { useEffect, useEffectEvent, useRef } from "react";

/** A field that is wrong: by the name its place in the form bears, in words, and why. */
export type Thing = { field: string; name: string; problem: string };

// A radio button cannot be invalid by itself, only its group can, and a tile that holds no field is none at all.
const WRONG = ":is(input, textarea, select):is([aria-invalid=true], [data-invalid=true]):enabled, [tabindex][data-invalid=true]";
const CONTROL = ":is(input, textarea, select, button):enabled";

/** After each refusal the focus goes to the first field that is wrong, in the order of the form, and into view. */
export function useMending(things: readonly Thing[], refusal: unknown) {
  const place = useRef<HTMLFormElement>(null);
  const goToFirst = useEffectEvent(() => {
    const wrong = new Set(things.map(({ field }) => field));
    const first = placesOf(place.current).find(({ dataset }) => wrong.has(dataset.field ?? ""));
    if (first !== undefined) enter(first);
  });
  useEffect(() => {
    // Named, so that another refusal of the same fields is another one.
    void refusal;
    goToFirst();
  }, [refusal]);

  function goTo(field: string) {
    const found = placesOf(place.current).find(({ dataset }) => dataset.field === field);
    if (found !== undefined) enter(found);
  }

  return { place, goTo };
}

function placesOf(form: HTMLFormElement | null): HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>("[data-field]") ?? [])];
}

/** In the middle, where neither a header that stays on top nor a bar at the bottom lies over it. */
function enter(place: HTMLElement): void {
  const target = place.querySelector<HTMLElement>(WRONG) ?? place.querySelector<HTMLElement>(CONTROL);
  target?.focus({ preventScroll: true });
  (target ?? place).scrollIntoView({ block: "center" });
}
