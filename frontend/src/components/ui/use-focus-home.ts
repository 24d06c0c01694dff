"use client";

import { type FocusEvent, useCallback, useEffect, useRef } from "react";

/**
 * A button that did its work may be gone the next moment, and a disabled one is as good as gone; the focus with it falls to
 * the top of the page. What `watch` is spread on, its dialogs included, hands the focus on to `home` then.
 */
export function useFocusHome() {
  const place = useRef<HTMLElement | null>(null);
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    // Later, so that a dialog that closes can give the focus back to what opened it.
    const timer = setTimeout(() => {
      if (last.current === null || !isGone(last.current) || !isFocusLost(last.current)) return;
      last.current = null;
      place.current?.focus();
    });
    return () => clearTimeout(timer);
  });

  const home = useCallback((element: HTMLElement | null) => {
    place.current = element;
  }, []);
  const watch = {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      last.current = target;
    },
    // Whoever went elsewhere is left there. What is taken away while it has the focus does not tell of it here.
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      if (document.hasFocus() && !isGone(target)) last.current = null;
    },
  };
  return { home, watch };
}

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(":disabled");
}

function isFocusLost(last: HTMLElement): boolean {
  const holder = document.activeElement;
  return holder === null || holder === document.body || holder === last;
}
