"use client";

import { useEffect, useRef, useState } from "react";
import type { Connector, Post } from "@/lib/api/types";
import { shownState } from "../model/post-status";

const MOST_TOLD = 3;

type StatusAnnouncerProps = { posts: readonly Post[]; accounts: readonly Connector[] };

/** The list turns by itself; whoever cannot see it turn is told. */
export function StatusAnnouncer({ posts, accounts }: StatusAnnouncerProps) {
  // Also of what is not shown for a moment, on its way from one group to another.
  const known = useRef(new Map<string, string>());
  const [news, setNews] = useState("");

  useEffect(() => {
    const labels = posts.map((post) => ({ post, label: shownState(post, accounts.find(({ id }) => id === post.connector_id)).label }));
    const turned = labels.filter(({ post, label }) => (known.current.get(post.id) ?? label) !== label);
    for (const { post, label } of labels) known.current.set(post.id, label);
    if (turned.length === 0) return;
    const told = turned.slice(0, MOST_TOLD).map(({ post, label }) => `${nameOf(post)}: ${label}`);
    setNews([...told, ...(turned.length > MOST_TOLD ? [`And ${turned.length - MOST_TOLD} more`] : [])].join(". "));
  }, [posts, accounts]);

  return (
    <p role="status" className="sr-only">
      {news}
    </p>
  );
}

const MOST = 60;

/** The first words of the caption, and no half ones: enough to know which post is meant. */
export function nameOf({ content_snapshot: { caption } }: Post): string {
  const line = caption.trim().split("\n")[0] ?? "";
  if (line === "") return "Post without a caption";
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST);
  // One long word, or a language that puts no spaces between words.
  const end = cut.lastIndexOf(" ") > MOST / 2 ? cut.lastIndexOf(" ") : MOST - 1;
  return `${cut.slice(0, end).replace(/[\s,;:]+$/, "")}…`;
}
