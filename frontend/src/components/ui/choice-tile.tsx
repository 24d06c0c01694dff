import type { ComponentProps } from "react";

type ChoiceTileProps = Omit<ComponentProps<"input">, "className"> & { "data-invalid"?: boolean };

/** A radio button or a box to tick with all that it stands for: the whole tile chooses. */
export function ChoiceTile({ children, ...input }: ChoiceTileProps) {
  return (
    <label className="flex cursor-pointer items-center gap-3 rounded-xl border border-line bg-surface p-3 transition-colors hover:border-field has-checked:border-accent has-checked:bg-accent-soft/40 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:hover:border-line">
      <input {...input} className="size-4 shrink-0 accent-accent" />
      {children}
    </label>
  );
}
