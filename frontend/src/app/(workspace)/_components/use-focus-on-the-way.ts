import { useEffect, useRef } from "react";

/**
 * What is shown changes without a load, and what was pressed is gone with what was shown before: the focus would fall to the
 * top of the page.
 *
 * @param takesIt whether what is shown now takes the focus itself, to its own heading, say
 */
export function useFocusOnTheWay(shown: string, takesIt: boolean): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown && !takesIt) document.getElementById("main")?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown, takesIt]);
}
