import type { KnownModel } from "@/lib/api/types";
import { shortTime } from "@/lib/time/words";

/** What to say of models that do not answer; null while those that are asked first do. They come in the order in which they are asked. */
export function silenceInWords(models: readonly KnownModel[], does: KnownModel["does"], zone: string): string | null {
  const asked = models.filter((model) => model.does === does);
  const [first] = asked;
  if (first === undefined || first.silent_since === null) return null;
  const silent = `The model ${first.model} has not answered since ${shortTime(first.silent_since, zone)}`;
  if (does === "meaning") return `${silent}. Until it does, questions are answered by words alone, and what is new waits for its meaning.`;
  const next = asked.find((model) => model.silent_since === null);
  return next === undefined ? `${silent}; drafts wait until it does.` : `${silent}; drafts are written by ${next.model} meanwhile.`;
}
