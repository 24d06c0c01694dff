"use client";

import { useEffect, useRef, useState } from "react";
import type { Notice } from "@/lib/api/types";

/** The number on the bell turns by itself; whoever cannot see it turn is told. */
export function NewsAnnouncer({ notices }: { notices: readonly Notice[] | undefined }) {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState("");

  useEffect(() => {
    if (notices === undefined) return;
    const before = known.current;
    known.current = new Set([...(before ?? []), ...notices.map(({ id }) => id)]);
    const fresh = notices.filter(({ id }) => before !== null && !before.has(id));
    if (fresh.length > 0) setNews(fresh.map(({ title, detail }) => `New notice: ${title}. ${detail}`).join(" "));
  }, [notices]);

  return (
    <p role="status" className="sr-only">
      {news}
    </p>
  );
}
