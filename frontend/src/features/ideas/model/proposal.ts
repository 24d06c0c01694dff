import { Temporal } from "temporal-polyfill";
import { fieldsNamed } from "@/components/form/fields";
import type { Judgement } from "@/components/form/use-form";
import type { DraftFormat, GenerateIdeas } from "@/lib/api/types";

/** What ideas are asked for. Nothing about the days means the next two weeks. */
export type Proposal = { count: string; topic: string; pillars: readonly string[]; formats: readonly DraftFormat[]; from: string; until: string };

export const emptyProposal: Proposal = { count: "5", topic: "", pillars: [], formats: [], from: "", until: "" };

export const MOST_IDEAS = 10;
export const MOST_PILLARS = 10;
export const LONGEST_PILLAR = 60;
const MOST_DAYS = 92;
const LONGEST_TOPIC = 2000;

export const proposalFields = fieldsNamed<Proposal>({
  count: "How many?",
  topic: "What about?",
  pillars: "Themes",
  formats: "For",
  from: "First day",
  until: "Last day",
});

/** @param today the day it is in the brand's zone, as ISO 8601 writes it: the first day unless said */
export function judgeProposal(today: string) {
  return ({ count, topic, pillars, formats, from, until }: Proposal): Judgement<keyof Proposal, GenerateIdeas> => {
    const problems = {
      ...([...topic.trim()].length > LONGEST_TOPIC && { topic: `Say it in at most ${LONGEST_TOPIC} characters` }),
      ...(pillars.length > MOST_PILLARS && { pillars: `At most ${MOST_PILLARS} themes; these are ${pillars.length}` }),
      ...daysProblem(from === "" ? today : from, until),
    };
    if (Object.keys(problems).length > 0) return { problems };
    return {
      result: {
        count: Number(count),
        ...(topic.trim() !== "" && { topic: topic.trim() }),
        ...(pillars.length > 0 && { pillars: [...pillars] }),
        ...(formats.length > 0 && { formats: [...formats] }),
        ...(from !== "" && { from }),
        ...(until !== "" && { until }),
      },
    };
  };
}

function daysProblem(first: string, until: string): { until?: string } {
  if (until === "") return {};
  const days = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(until), { largestUnit: "day" }).days + 1;
  if (days < 1) return { until: "The last day is before the first" };
  return days > MOST_DAYS ? { until: `These are ${days} days; at most ${MOST_DAYS} at once` } : {};
}

export const keptProposal = (brandId: string) => `ideas:${brandId}`;
