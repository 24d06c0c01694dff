import { ChoiceTile } from "@/components/ui/choice-tile";
import { FieldError } from "@/components/ui/field";
import type { DraftFormat } from "@/lib/api/types";
import { formatNames, formats } from "@/lib/formats";

type FormatFieldsProps = { label: string; hint: string; value: readonly DraftFormat[]; onChange: (formats: readonly DraftFormat[]) => void; error: string | undefined };

/** For which kinds of post something is; none is for any. */
export function FormatFields({ label, hint, value, onChange, error }: FormatFieldsProps) {
  const toggled = (format: DraftFormat) => formatNames.filter((name) => (name === format) !== value.includes(name));
  return (
    <fieldset data-field="formats">
      <legend className="mb-2 text-sm font-medium">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {formatNames.map((format) => (
          <ChoiceTile key={format} type="checkbox" name="formats" value={format} checked={value.includes(format)} aria-invalid={error !== undefined} onChange={() => onChange(toggled(format))}>
            <span className="text-sm">{formats[format].label}</span>
          </ChoiceTile>
        ))}
      </div>
      {error !== undefined && <FieldError>{error}</FieldError>}
      <p className="mt-1.5 text-sm text-ink-soft">{hint}</p>
    </fieldset>
  );
}
