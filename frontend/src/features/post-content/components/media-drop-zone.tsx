"use client";

import { Film, ImagePlus } from "lucide-react";
import { useId, useState } from "react";
import type { MediaKind, Network } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { filesInWords, typesFor } from "../model/media-files";

type MediaDropZoneProps = {
  /** Of which one more can be shown. */
  kinds: readonly MediaKind[];
  networks: readonly Network[];
  severalAtOnce: boolean;
  invalid: boolean;
  onFiles: (files: File[]) => void;
};

export function MediaDropZone({ kinds, networks, severalAtOnce, invalid, onFiles }: MediaDropZoneProps) {
  const [over, setOver] = useState(false);
  const hintId = useId();
  const Icon = kinds.includes("picture") ? ImagePlus : Film;
  return (
    <label
      className={cn(
        "relative grid cursor-pointer justify-items-center gap-1 rounded-xl border border-dashed border-field px-4 py-9 text-center transition-colors hover:border-accent hover:bg-surface has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        over && "border-accent bg-accent-soft/40",
        invalid && "border-bad",
      )}
    >
      <Icon aria-hidden className="mb-1.5 size-6 text-accent" />
      <span className="text-sm font-medium">
        Choose {kinds.map((kind) => `a ${kind}`).join(" or ")} <span className="hidden font-normal text-ink-soft sm:inline">or drop it here</span>
      </span>
      <input
        type="file"
        accept={typesFor(networks, kinds).join(",")}
        multiple={severalAtOnce}
        aria-invalid={invalid}
        aria-describedby={hintId}
        // It covers the whole zone unseen, so that a file dropped anywhere here is the browser's own business.
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was removed.
          event.target.value = "";
        }}
      />
      <span id={hintId} className="grid gap-0.5 text-sm text-ink-soft">
        {kinds.map((kind) => (
          <span key={kind}>{filesInWords(kind, networks)}</span>
        ))}
      </span>
    </label>
  );
}
