import type { ToneName } from "../voice-values";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

/** From one end of a scale to the other: the same news, told in five ways. */
export type Steps = readonly [string, string, string, string, string];

export type ToneExamples = Readonly<Record<ToneName, Steps>>;

const byLanguage: ReadonlyMap<string, ToneExamples> = new Map(Object.entries({ en, de, fr, es }));

/** The language in which a voice is shown: its own, in whichever country, or English. */
export function languageOfExamples(primaryLanguage: string): string {
  const language = primaryLanguage.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return byLanguage.has(language) ? language : "en";
}

/** How a post would sound with this value, 0 to 100, in one of the languages there are. */
export function toneExample(tone: ToneName, value: number, language: string): string {
  const step = Math.min(4, Math.max(0, Math.round(value / 25)));
  return (byLanguage.get(language) ?? en)[tone][step] ?? "";
}
