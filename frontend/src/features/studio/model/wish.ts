import { fieldsNamed } from "@/components/form/fields";
import { judgedBy } from "@/components/form/judged-by";
import type { DraftFormat, GenerateDrafts } from "@/lib/api/types";
import { z } from "@/lib/zod";

/** What somebody wants drafts of. An empty language is the brand's own. */
export type Wish = { topic: string; format: DraftFormat; language: string };

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

export const judgeWish = judgedBy<Wish, GenerateDrafts>(schema);

export const keptWish = (brandId: string) => `studio:${brandId}`;
