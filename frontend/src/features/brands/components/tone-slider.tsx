"use client";

import { useId } from "react";
import type { FormOf } from "@/components/form/use-form";
import { languageOfExamples, toneExample } from "../model/tone-examples/tone-example";
import type { tones, VoiceValues } from "../model/voice-values";

/** A scale between two words, and a sentence that sounds like its place between them. The platform's own slider: arrows, Page keys, Home and End work. */
export function ToneSlider({ form, name, label, low, high }: { form: FormOf<VoiceValues> } & (typeof tones)[number]) {
  const id = useId();
  const value = form.values[name];
  const language = languageOfExamples(form.values.primary_language);
  const leaning = value === 50 ? "in the middle" : `towards ${(value < 50 ? low : high).toLowerCase()}`;
  return (
    <div data-field={name}>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <output htmlFor={id} className="font-mono text-sm text-ink-soft tabular-nums">
          {value}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        aria-valuetext={`${value}, ${leaning}`}
        value={value}
        onChange={({ target }) => form.set(name, target.valueAsNumber)}
        className="mt-2 h-6 w-full"
      />
      <div aria-hidden className="flex justify-between text-xs text-ink-soft">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      {/* With another language it is another paragraph: five sliders that all read out their examples would help nobody. */}
      <p key={language} lang={language} aria-live="polite" className="mt-2 min-h-11 text-sm text-ink-soft italic">
        {toneExample(name, value, language)}
      </p>
    </div>
  );
}
