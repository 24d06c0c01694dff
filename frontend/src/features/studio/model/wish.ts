import { fieldsNamed } from "@/components/form/fields";
import { judgedBy } from "@/components/form/judged-by";
import type { Judgement } from "@/components/form/use-form";
import type { DraftFormat, GenerateDrafts, Idea } from "@/lib/api/types";
import { formats } from "@/lib/formats";
import { z } from "@/lib/zod";

/** What somebody wants drafts of. An empty language is the brand's own. */
export type Wish = { topic: string; media_ids: readonly string[]; format: DraftFormat; language: string };

/** The idea that drafts are written from, instead of a topic. */
export type IdeaOfDrafts = Pick<Idea, "id" | "title" | "hook" | "formats">;

export const MOST_CHARACTERS = 2000;

export const emptyWish: Wish = { topic: "", media_ids: [], format: "instagram_post", language: "" };

export const wishFields = fieldsNamed<Wish>({ topic: "What is it about?", media_ids: "Pictures and videos for it", format: "For", language: "Language" });

/** In these the offline writer writes and facts are checked. */
export const languages = ["en", "de", "fr", "es"] as const;

const schema = z
  .object({
    topic: z
      .string()
      .trim()
      .min(1, "Say what the drafts are to be about")
      .refine((topic) => [...topic].length <= MOST_CHARACTERS, `Say it in at most ${MOST_CHARACTERS} characters`),
    media_ids: z.array(z.string()),
    format: z.custom<DraftFormat>(),
    language: z.string(),
  })
  .refine(fits, { path: ["media_ids"], error: ({ input }) => tooMuch(input as Wish) })
  .transform(
    ({ topic, media_ids, format, language }): GenerateDrafts => ({
      topic,
      format,
      ...(media_ids.length > 0 && { media_ids }),
      ...(language !== "" && { language }),
    }),
  );

function fits({ media_ids, format }: Pick<Wish, "media_ids" | "format">): boolean {
  return media_ids.length <= formats[format].mostMedia;
}

function tooMuch({ media_ids, format }: Wish): string {
  const { label, mostMedia } = formats[format];
  return `${media_ids.length} are chosen; an ${label} shows ${mostMedia} at most`.replace(/an (?=[^AEIOU])/, "a ");
}

const judgeTopic = judgedBy<Wish, GenerateDrafts>(schema);

/** An idea says itself what it is about. */
export function judgeWish(idea: IdeaOfDrafts | null) {
  return (values: Wish): Judgement<keyof Wish, GenerateDrafts> => {
    if (idea === null) return judgeTopic(values);
    const { media_ids, format, language } = values;
    if (!fits(values)) return { problems: { media_ids: tooMuch(values) } };
    return { result: { idea_id: idea.id, format, ...(media_ids.length > 0 && { media_ids: [...media_ids] }), ...(language !== "" && { language }) } };
  };
}

export const keptWish = (brandId: string, idea: IdeaOfDrafts | null) => (idea === null ? `studio:${brandId}` : `studio:${brandId}:${idea.id}`);
