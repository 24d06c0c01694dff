"use client";

import { useEffect, useRef, useState } from "react";
import type { Post, PostStatus } from "@/lib/api/types";
import { statusWords } from "../model/post-status";

/** The list turns by itself; whoever cannot see it turn is told. */
export function StatusAnnouncer({ posts }: { posts: readonly Post[] }) {
  const known = useRef(new Map<string, PostStatus>());
  const [news, setNews] = useState("");

  useEffect(() => {
    const turned = posts.filter(({ id, status }) => (known.current.get(id) ?? status) !== status);
    known.current = new Map(posts.map(({ id, status }) => [id, status]));
    if (turned.length === 0) return;
    setNews(turned.map((post) => `${nameOf(post)}: ${statusWords(post).label}`).join(". "));
  }, [posts]);

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
