"use client";

import type { LucideIcon } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { cn } from "@/lib/cn";

type DropZoneProps = {
  icon: LucideIcon;
  label: string;
  /** What people may do besides choosing. */
  orDrop: string;
  hint: ReactNode;
  accept: string;
  multiple: boolean;
  invalid: boolean;
  describedBy?: string | undefined;
  onFiles: (files: File[]) => void;
};

/** Where files are chosen, or dropped. */
export function DropZone({ icon: Icon, label, orDrop, hint, accept, multiple, invalid, describedBy, onFiles }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const hintId = useId();
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
        {label} <span className="hidden font-normal text-ink-soft sm:inline">{orDrop}</span>
      </span>
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        aria-invalid={invalid}
        aria-describedby={[describedBy, hintId].filter(Boolean).join(" ")}
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
        {hint}
      </span>
    </label>
  );
}
