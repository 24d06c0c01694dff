"use client";

import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { VideoFrame } from "@/components/media/video-frame";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { mediaQueries } from "@/features/post-content/api/media-queries";
import type { MediaItem } from "@/lib/api/types";
import { cn } from "@/lib/cn";

const AT_FIRST = 6;

type MediaChoiceProps = {
  brandId: string;
  label: string;
  /** How many the post can show. */
  most: number;
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
  error: string | undefined;
};

/** What the post is to show, of what the brand has uploaded; in the order in which it is chosen. */
export function MediaChoice({ brandId, label, most, value, onChange, error }: MediaChoiceProps) {
  const library = useQuery(mediaQueries.shown(brandId));
  const [isWhole, setIsWhole] = useState(false);
  const hintId = useId();
  const all = [...(library.data?.values() ?? [])];
  // What is chosen stays in sight.
  const shown = isWhole ? all : all.filter(({ id }, index) => index < AT_FIRST || value.includes(id));
  const toggle = (id: string) => onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);

  return (
    <fieldset data-field="media_ids" aria-describedby={hintId} className="grid gap-2">
      <legend tabIndex={-1} className="mb-2 flex w-full items-baseline justify-between gap-3 text-sm font-medium outline-none">
        <span>{label}</span>
        <span className="text-xs font-normal text-ink-soft">Optional</span>
      </legend>
      {shown.length > 0 && (
        <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6">
          {shown.map((media) => (
            <li key={media.id}>
              <Choice media={media} place={value.indexOf(media.id)} isFull={value.length >= most} onToggle={() => toggle(media.id)} />
            </li>
          ))}
        </ul>
      )}
      {all.length > shown.length && (
        <Button variant="ghost" size="small" className="justify-self-start" onClick={() => setIsWhole(true)}>
          Show all {all.length}
        </Button>
      )}
      {error !== undefined && <FieldError>{error}</FieldError>}
      <p id={hintId} className="text-sm text-ink-soft">
        {all.length === 0
          ? "What you upload in Compose can be chosen here, and is described for those who cannot see it."
          : `${value.length} of ${most} chosen. Each picture gets an alternative text; its writer knows the file’s name, and does not see it.`}
      </p>
    </fieldset>
  );
}

type ChoiceProps = { media: MediaItem; place: number; isFull: boolean; onToggle: () => void };

function Choice({ media, place, isFull, onToggle }: ChoiceProps) {
  const isChosen = place >= 0;
  return (
    <label
      className={cn(
        "relative block cursor-pointer overflow-hidden rounded-lg border-2 border-line has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        isChosen && "border-accent",
        !isChosen && isFull && "cursor-not-allowed opacity-55",
      )}
    >
      <input type="checkbox" className="absolute inset-0 size-full cursor-[inherit] opacity-0" checked={isChosen} disabled={!isChosen && isFull} onChange={onToggle} />
      {media.kind === "video" ? <VideoFrame address={media.url} className="aspect-square w-full" /> : <img src={media.url} alt="" className="aspect-square w-full object-cover" />}
      <span className="block truncate px-1.5 py-1 text-xs">{media.file_name}</span>
      {isChosen && (
        <span aria-hidden className="absolute end-1.5 top-1.5 grid size-6 place-items-center rounded-full bg-accent text-xs font-medium text-accent-ink">
          {place + 1}
        </span>
      )}
    </label>
  );
}
