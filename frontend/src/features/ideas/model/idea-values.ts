import { fieldsNamed } from "@/components/form/fields";
import { judgedBy } from "@/components/form/judged-by";
import type { CreateIdea, DraftFormat, Idea } from "@/lib/api/types";
import { z } from "@/lib/zod";

/** What is typed of an idea; an empty day is none. */
export type IdeaValues = { title: string; hook: string; description: string; reason: string; pillar: string; formats: readonly DraftFormat[]; suggested_on: string };

export const emptyIdea: IdeaValues = { title: "", hook: "", description: "", reason: "", pillar: "", formats: [], suggested_on: "" };

export function valuesOf({ title, hook, description, reason, pillar, formats, suggested_on }: Idea): IdeaValues {
  return { title, hook, description, reason, pillar, formats, suggested_on: suggested_on ?? "" };
}

export const ideaFields = fieldsNamed<IdeaValues>({
  title: "Idea",
  hook: "First line",
  description: "What to show and say",
  reason: "Why now",
  pillar: "Theme",
  formats: "For",
  suggested_on: "Day",
});

const atMost = (characters: number) =>
  z
    .string()
    .trim()
    .refine((text) => [...text].length <= characters, `Say it in at most ${characters} characters`);

const schema = z
  .object({
    title: atMost(200).min(1, "Say what the idea is"),
    hook: atMost(500),
    description: atMost(2000),
    reason: atMost(1000),
    pillar: atMost(60),
    formats: z.custom<readonly DraftFormat[]>(),
    suggested_on: z.string(),
  })
  .transform(({ formats, suggested_on, ...texts }): CreateIdea => ({ ...texts, formats: [...formats], ...(suggested_on !== "" && { suggested_on }) }));

export const judgeIdea = judgedBy<IdeaValues, CreateIdea>(schema);

export const ideaDrafts = {
  newOf: (brandId: string) => `idea:new:${brandId}`,
  of: (ideaId: string) => `idea:${ideaId}`,
};
