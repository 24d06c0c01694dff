"use client";

import { useQuery } from "@tanstack/react-query";
import { mediaQueries } from "@/features/post-content/api/media-queries";
import type { Draft, DraftVariant } from "@/lib/api/types";

/** What the pictures show, in the words of this variant. */
export function VariantMedia({ draft, variant }: { draft: Draft; variant: DraftVariant }) {
  const library = useQuery({ ...mediaQueries.shown(draft.brand_id), enabled: draft.media.length > 0 });
  if (draft.media.length === 0) return null;
  return (
    <ul aria-label="Alternative texts" className="grid gap-2 text-sm">
      {draft.media.map(({ media_id, kind, name }) => {
        const item = library.data?.get(media_id);
        const text = variant.alt_texts.find((each) => each.media_id === media_id)?.text;
        return (
          <li key={media_id} className="flex items-start gap-2">
            {kind === "picture" && item !== undefined && <img src={item.url} alt="" className="size-9 shrink-0 rounded object-cover" />}
            <span className="min-w-0 text-ink-soft">
              <span className="block truncate text-xs">{name}</span>
              {text ?? (kind === "video" ? "A video; describe it in the composer" : "Not described; do it in the composer")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
