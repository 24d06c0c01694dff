"use client";

import { Temporal } from "temporal-polyfill";
import { useEffect, useState } from "react";

/** The current instant, renewed every so often; null until the browser has taken over from the built page. */
export function useNow(everyMs = 1000): Temporal.Instant | null {
  const [now, setNow] = useState<Temporal.Instant | null>(null);
  useEffect(() => {
    const tick = () => setNow(Temporal.Now.instant());
    const first = setTimeout(tick);
    const timer = setInterval(tick, everyMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [everyMs]);
  return now;
}
