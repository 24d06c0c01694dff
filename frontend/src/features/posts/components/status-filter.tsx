"use client";

import Link from "next/link";
import { paths } from "@/config/paths";
import type { PostStatus } from "@/lib/api/types";
import { postStatus } from "../model/post-status";

const shown: readonly (PostStatus | null)[] = [null, "scheduled", "published", "failed", "held"];

/** Links, so that a filtered list can be shared and reloaded. */
export function StatusFilter({ brandId, current }: { brandId: string; current: PostStatus | null }) {
  return (
    <nav aria-label="Filter posts" className="-mx-4 mb-8 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1.5 py-1">
        {shown.map((status) => (
          <li key={status ?? "all"}>
            <Link
              href={status === null ? paths.posts(brandId) : `${paths.posts(brandId)}&status=${status}`}
              aria-current={status === current ? "true" : undefined}
              className="flex h-9 items-center rounded-full border border-line px-3.5 text-sm whitespace-nowrap text-ink-soft transition-colors hover:text-ink aria-[current]:border-transparent aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent"
            >
              {status === null ? "All" : postStatus[status].label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function readStatus(text: string | null): PostStatus | null {
  return shown.find((status) => status !== null && status === text) ?? null;
}
