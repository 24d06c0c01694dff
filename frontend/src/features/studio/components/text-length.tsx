"use client";

import { captionCounts } from "@/features/post-content/model/words";
import type { DraftFormat } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { useNetworks } from "@/lib/networks/use-networks";
import { formats } from "@/lib/formats";

type TextLengthProps = { format: DraftFormat; caption: string; hashtags: readonly string[] };

/** How long a text is with its hashtags, and how long it may be where it is to go. */
export function TextLength({ format, caption, hashtags }: TextLengthProps) {
  const { rulesOf } = useNetworks();
  const rules = rulesOf(formats[format].platform);
  const { count, most } = captionCounts({ caption, hashtags }, rules === undefined ? [] : [rules]).characters;
  return (
    <span className={cn("text-sm text-ink-soft tabular-nums", count > most && "font-medium text-bad")}>
      {count}
      {most !== Infinity && ` of ${most}`} characters with hashtags
      {count > most && `, ${count - most} too many`}
    </span>
  );
}
