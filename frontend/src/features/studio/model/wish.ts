import { fieldsNamed } from "@/components/form/fields";
import { judgedBy } from "@/components/form/judged-by";
import type { Judgement } from "@/components/form/use-form";
import type { DraftFormat, GenerateDrafts, Idea } from "@/lib/api/types";
import { z } from "@/lib/zod";

/** What somebody wants drafts of. An empty language is the brand's own. */
export type Wish = { topic: string; format: DraftFormat; language: string };

/** The idea that drafts are written from, instead of a topic. */
export type IdeaOfDrafts = Pick<Idea, "id" | "title" | "hook" | "formats">;

export const MOST_CHARACTERS = 2000;

export const emptyWish: Wish = { topic: "", format: "instagram_post", language: "" };

export const wishFields = fieldsNamed<Wish>({ topic: "What is it about?", format: "For", language: "Language" });

/** In these the offline writer writes and facts are checked. */
export const languages = ["en", "de", "fr", "es"] as const;

const schema = z
  .object({
    topic: z
      .string()
      .trim()
      .min(1, "Say what the drafts are to be about")
      .refine((topic) => [...topic].length <= MOST_CHARACTERS, `Say it in at most ${MOST_CHARACTERS} characters`),
    format: z.custom<DraftFormat>(),
    language: z.string(),
  })
  .transform(({ topic, format, language }): GenerateDrafts => ({ topic, format, ...(language !== "" && { language }) }));

const judgeTopic = judgedBy<Wish, GenerateDrafts>(schema);

/** An idea says itself what it is about. */
export function judgeWish(idea: IdeaOfDrafts | null) {
  return (values: Wish): Judgement<keyof Wish, GenerateDrafts> => {
    if (idea === null) return judgeTopic(values);
    const { format, language } = values;
    return { result: { idea_id: idea.id, format, ...(language !== "" && { language }) } };
  };
}

export const keptWish = (brandId: string, idea: IdeaOfDrafts | null) => (idea === null ? `studio:${brandId}` : `studio:${brandId}:${idea.id}`);
