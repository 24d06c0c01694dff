import type { Problems } from "@/components/form/fields";
import type { Judgement } from "@/components/form/use-form";
import type { CreateKnowledge, DetailRules, DetailValue, KnowledgeTypeRules } from "@/lib/api/types";
import { type ItemField, type ItemValues, keyOf, MOST_CHARACTERS, rulesOf } from "./item-values";
import { readDetail } from "./read-detail";

const LONGEST_TITLE = 200;

type Told = Problems<ItemField>;

/** The item, whole, or what keeps it from being written down. */
export function judgeItem(types: readonly KnowledgeTypeRules[]) {
  return (values: ItemValues): Judgement<ItemField, CreateKnowledge> => {
    const rules = rulesOf(values.knowledge_type, types);
    const { details, problems: ofDetails } = readDetails(values, rules);
    const problems: Told = { ...ofText(values), ...ofDetails, ...ofDates(values) };
    if (Object.keys(problems).length > 0) return { problems };
    const { knowledge_type, title, content, season_months, valid_from, valid_until, featured, active } = values;
    return {
      result: { knowledge_type, title: title.trim(), content, details, season_months: [...season_months], valid_from, valid_until, featured, active },
    };
  };
}

function ofText({ title, content }: ItemValues): Told {
  const told: Told = {};
  const longTitle = lengthOf(title.trim());
  if (longTitle === 0) told.title = "Enter a title";
  if (longTitle > LONGEST_TITLE) told.title = `A title has at most ${LONGEST_TITLE} characters; this one has ${longTitle}`;
  const long = lengthOf(content);
  if (long > MOST_CHARACTERS) told.content = `A text has at most ${counted(MOST_CHARACTERS)} characters; this one has ${counted(long)}`;
  return told;
}

function ofDates({ valid_from, valid_until }: ItemValues): Told {
  const isBackwards = valid_from !== "" && valid_until !== "" && valid_until < valid_from;
  return isBackwards ? { valid_until: "The last day is before the first" } : {};
}

function readDetails(values: ItemValues, rules: readonly DetailRules[]): { details: Record<string, DetailValue>; problems: Told } {
  const details: Record<string, DetailValue> = {};
  const problems: Told = {};
  for (const { name, kind } of rules) {
    const read = readDetail(kind, values[keyOf(name)] ?? "");
    if (read === null) continue;
    if ("problem" in read) problems[keyOf(name)] = read.problem;
    else details[name] = read.value;
  }
  const currency = rules.find(({ kind }) => kind === "currency");
  const hasAmount = rules.some(({ kind, name }) => kind === "amount" && details[name] !== undefined);
  if (currency !== undefined && hasAmount && details[currency.name] === undefined) problems[keyOf(currency.name)] = "Choose the currency of the price";
  return { details, problems };
}

/** In characters as the server counts them, not in the units of this language. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** 200,000 */
export function counted(number: number): string {
  return number.toLocaleString("en-GB");
}
