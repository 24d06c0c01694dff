import { fieldsNamed } from "@/components/form/fields";
import type { HashtagStyle, Voice } from "@/lib/api/types";
import { z } from "@/lib/zod";

const tone = z.number().int().min(0).max(100);

export const voiceValues = z.object({
  tone_formal: tone,
  tone_playful: tone,
  tone_bold: tone,
  tone_technical: tone,
  tone_emotional: tone,
  example_phrases: z.array(z.string().max(500)).max(50, "At most 50 phrases"),
  words_to_avoid: z.array(z.string().max(100)).max(200, "At most 200 words"),
  words_to_prefer: z.array(z.string().max(100)).max(200, "At most 200 words"),
  emojis_allowed: z.boolean(),
  max_emojis_per_post: z.number("Enter a number").int("Enter a whole number").min(0, "At least 0").max(30, "At most 30"),
  hashtag_style: z.enum(["none", "few", "many"]),
  primary_language: z.string().trim().min(1, "Enter a language, e.g. en or sv-SE"),
  custom_instructions: z.string().max(4000, "At most 4000 characters"),
});

export type VoiceValues = z.infer<typeof voiceValues>;

export function valuesOf({ updated_at: _, ...values }: Voice): VoiceValues {
  return values;
}

export type ToneName = Extract<keyof VoiceValues, `tone_${string}`>;

/** Both ends of each scale in a word: a number alone says little. */
export const tones: readonly { name: ToneName; label: string; low: string; high: string }[] = [
  { name: "tone_formal", label: "Formality", low: "Casual", high: "Formal" },
  { name: "tone_playful", label: "Playfulness", low: "Serious", high: "Playful" },
  { name: "tone_bold", label: "Boldness", low: "Reserved", high: "Bold" },
  { name: "tone_technical", label: "Technical depth", low: "Everyday", high: "Technical" },
  { name: "tone_emotional", label: "Emotion", low: "Factual", high: "Emotional" },
];

export const voiceFields = fieldsNamed<VoiceValues>({
  ...(Object.fromEntries(tones.map(({ name, label }) => [name, label])) as Record<ToneName, string>),
  words_to_prefer: "Words to prefer",
  words_to_avoid: "Words to avoid",
  example_phrases: "Example phrases",
  primary_language: "Language",
  hashtag_style: "Hashtags",
  emojis_allowed: "Emojis",
  max_emojis_per_post: "Emojis per post",
  custom_instructions: "Anything else a writer should know",
});

export const hashtagStyles: Record<HashtagStyle, string> = {
  none: "None",
  few: "A few that fit",
  many: "Many, for reach",
};
