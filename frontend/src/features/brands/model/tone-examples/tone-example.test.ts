import { expect, it } from "vitest";
import { tones } from "../voice-values";
import { languageOfExamples, toneExample } from "./tone-example";

const languages = ["en", "de", "fr", "es"];
const steps = [0, 25, 50, 75, 100];

it("has a sentence of its own for each step of each scale, in every language", () => {
  const sentences = languages.flatMap((language) => tones.flatMap(({ name }) => steps.map((value) => toneExample(name, value, language))));

  expect(new Set(sentences).size).toBe(languages.length * tones.length * steps.length);
  for (const sentence of sentences) expect(sentence).toMatch(/[.!?]$/);
});

it("is as far from one end as from the other in the middle", () => {
  const changes = (values: number[]) => new Set(values.map((value) => toneExample("tone_formal", value, "en"))).size;

  expect(changes([40, 45, 50, 55, 60])).toBe(1);
  expect(changes([35, 40])).toBe(2);
  expect(changes([60, 65])).toBe(2);
  expect(changes([0, 10])).toBe(1);
  expect(changes([90, 100])).toBe(1);
});

it("speaks the language of the voice in whichever country, and English where it has none", () => {
  expect(["de-AT", "fr", "es_MX", "EN-gb", "sv-SE", "", "english"].map(languageOfExamples)).toEqual(["de", "fr", "es", "en", "en", "en", "en"]);
});
