"use client";

import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { LatenessPolicy } from "@/lib/api/types";
import { latenessChoices, latenessLimits, minutesInWords } from "../model/lateness";

type LatenessFieldsProps = { value: LatenessPolicy; onChange: (value: LatenessPolicy) => void; error: string | undefined };

/** Asks what is to become of a post when its time is missed: an outage, a paused account, a network that is down. */
export function LatenessFields({ value, onChange, error }: LatenessFieldsProps) {
  const meaning = latenessChoices.find(({ policy }) => policy === value.policy)?.meaning;
  return (
    <fieldset data-field="lateness">
      <legend className="mb-2 text-sm font-medium">If it cannot go out in time</legend>
      <div className="grid gap-4 rounded-xl border border-line bg-surface p-4">
        <div className="grid gap-4 sm:grid-cols-2">
          {value.policy !== "publish" && (
            <Field label="If it would be late by more than">
              {(control) => (
                <Select {...control} value={value.after_minutes} onChange={(event) => onChange({ ...value, after_minutes: Number(event.target.value) })}>
                  {latenessLimits(value.after_minutes).map((minutes) => (
                    <option key={minutes} value={minutes}>
                      {minutesInWords(minutes)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
          <Field label="Then">
            {(control) => (
              <Select
                {...control}
                value={value.policy}
                onChange={(event) => onChange({ ...value, policy: event.target.value as LatenessPolicy["policy"] })}
              >
                {latenessChoices.map(({ policy, label }) => (
                  <option key={policy} value={policy}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <p className="text-sm text-ink-soft">{meaning}</p>
        {error !== undefined && <FieldError>{error}</FieldError>}
      </div>
    </fieldset>
  );
}
