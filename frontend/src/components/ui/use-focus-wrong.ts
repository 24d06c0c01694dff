"use client";

import { useEffect, useRef } from "react";

// A radio button cannot be invalid by itself, only its group can; it is marked for this search alone.
const WRONG_CONTROL = ":is(input, textarea, select):is([aria-invalid=true], [data-invalid=true]):enabled";

/** After a refusal the focus goes to the first field that is wrong. */
export function useFocusWrong(problems: object) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>(WRONG_CONTROL)?.focus();
  }, [problems]);
  return form;
}
