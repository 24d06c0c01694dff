"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { sameShape } from "@/lib/drafts/same-shape";

/** What is being typed into a form, wherever it is held. */
export type Draft<Values> = {
  values: Values;
  set: <Key extends keyof Values>(key: Key, next: Values[Key] | ((now: Values[Key]) => Values[Key])) => void;
  /** Whether it was typed before the page was left, and is back. */
  isRestored: boolean;
  /** Begins anew with what is saved. */
  discard: () => void;
};

/** Under which name a draft is kept in this tab; and how, where that is not as it is. */
export type Keeping<Values> = {
  name: string;
  write?: (values: Values) => unknown;
  /** What was kept, if it is of the shape of what is saved. */
  read?: (kept: unknown, saved: Values) => Values | null;
};

/**
 * A draft of what is saved. While it differs from that it is kept, if under a name, and put back when the form is shown
 * again. `settle` says what is saved from now on.
 */
export function useDraft<Values extends object>(saved: Values, keeping?: Keeping<Values>): Draft<Values> & { settle: (saved: Values) => void } {
  const [{ values, base, isRestored }, setState] = useState(() => {
    const restored = keeping === undefined ? null : restore(keeping, saved);
    return { values: restored ?? saved, base: saved, isRestored: restored !== null };
  });

  const keep = useEffectEvent(() => {
    if (keeping === undefined) return;
    if (JSON.stringify(values) === JSON.stringify(base)) keptDrafts.forget(keeping.name);
    else keptDrafts.keep(keeping.name, keeping.write === undefined ? values : keeping.write(values));
  });
  useEffect(() => keep(), [values]);

  const settle = (next: Values) => {
    // At once: the form may be gone before anything else is.
    if (keeping !== undefined) keptDrafts.forget(keeping.name);
    setState({ values: next, base: next, isRestored: false });
  };
  return {
    values,
    isRestored,
    set: (key, next) =>
      setState((state) => {
        const value = typeof next === "function" ? (next as (now: Values[typeof key]) => Values[typeof key])(state.values[key]) : next;
        return { ...state, values: { ...state.values, [key]: value } };
      }),
    settle,
    discard: () => settle(saved),
  };
}

function restore<Values extends object>({ name, read = ofSameShape }: Keeping<Values>, saved: Values): Values | null {
  return read(keptDrafts.find(name), saved);
}

function ofSameShape<Values extends object>(kept: unknown, saved: Values): Values | null {
  return sameShape(saved, kept) ? kept : null;
}
