"use client";

import { ToggleGroup } from "radix-ui";
import { useId } from "react";
import { FieldError } from "@/components/ui/field";
import { MONTHS, seasonInWords } from "../model/season";

type SeasonFieldProps = { value: readonly number[]; onChange: (months: readonly number[]) => void; error: string | undefined };

/** Twelve buttons; the arrow keys go from month to month, Space chooses. */
export function SeasonField({ value, onChange, error }: SeasonFieldProps) {
  const id = useId();
  return (
    <div data-field="season_months" className="grid gap-2">
      <p id={id} className="text-sm font-medium">
        Season
      </p>
      <ToggleGroup.Root
        type="multiple"
        aria-labelledby={id}
        aria-describedby={`${id}-words`}
        value={value.map(String)}
        onValueChange={(months) => onChange(months.map(Number).sort((a, b) => a - b))}
        className="grid grid-cols-4 gap-1.5 sm:grid-cols-6 lg:grid-cols-12"
      >
        {MONTHS.map((month, index) => (
          <ToggleGroup.Item
            key={month}
            value={String(index + 1)}
            className="h-10 rounded-lg border border-field bg-surface text-sm text-ink-soft transition-colors hover:text-ink data-[state=on]:border-accent data-[state=on]:bg-accent-soft data-[state=on]:font-medium data-[state=on]:text-accent"
          >
            {/* Read aloud whole, and shown as short as twelve in a row have to be. */}
            <span className="sr-only">{month}</span>
            <span aria-hidden data-short={month.slice(0, 3)} className="before:content-[attr(data-short)]" />
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      {error !== undefined && <FieldError>{error}</FieldError>}
      <p id={`${id}-words`} role="status" className="text-sm text-ink-soft">
        {value.length === 0 ? "All year. Choose months, and drafts of other months do without it." : `${seasonInWords(value)}.`}
      </p>
    </div>
  );
}
