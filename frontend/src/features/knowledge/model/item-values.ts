import { type Fields, type FieldOf } from "@/components/form/fields";
import type { Keeping } from "@/components/form/use-draft";
import { sameShape } from "@/lib/drafts/same-shape";
import type { CreateKnowledge, DetailRules, KnowledgeItem, KnowledgeType, KnowledgeTypeRules } from "@/lib/api/types";
import { wordsOfDetail } from "./knowledge-words";

/** What is typed into a detail: a text, or the texts of a list. */
export type DetailInput = string | readonly string[];

/** Each detail is a value of its own, whichever type has it: with another type it is not shown, and not forgotten. */
export type DetailKey = `detail_${string}`;

type Whole = {
  knowledge_type: KnowledgeType;
  title: string;
  content: string;
  season_months: readonly number[];
  valid_from: string;
  valid_until: string;
  featured: boolean;
  active: boolean;
};

export type ItemValues = Whole & { [detail: DetailKey]: DetailInput };

export type ItemField = keyof ItemValues & string;

export const keyOf = (name: string): DetailKey => `detail_${name}`;

export const MOST_CHARACTERS = 200_000;

/** A form for something new. */
export function emptyItem(type: KnowledgeType, types: readonly KnowledgeTypeRules[]): ItemValues {
  return valuesOf({ knowledge_type: type, title: "", featured: false, active: true }, types);
}

export function valuesOf(item: CreateKnowledge | KnowledgeItem, types: readonly KnowledgeTypeRules[]): ItemValues {
  const whole: Whole = {
    knowledge_type: item.knowledge_type ?? "other",
    title: item.title,
    content: item.content ?? "",
    season_months: item.season_months ?? [],
    valid_from: item.valid_from ?? "",
    valid_until: item.valid_until ?? "",
    featured: item.featured,
    active: item.active,
  };
  const details = allDetails(types).map((rules) => [keyOf(rules.name), inputOf(item.details?.[rules.name], rules)] as const);
  return { ...whole, ...Object.fromEntries(details) };
}

function inputOf(value: unknown, { kind }: DetailRules): DetailInput {
  if (kind === "list") return Array.isArray(value) ? value.map(String) : [];
  return value === undefined ? "" : String(value);
}

/** The fields in the order of the form, details as the types name them. */
export function itemFields(types: readonly KnowledgeTypeRules[]): Fields<ItemField, ItemValues> {
  const own = (value: keyof Whole, name: string) => [value, { name, value, pointers: [`/${value}`] }] as const;
  const details = allDetails(types).map(({ name }) => {
    const field: FieldOf<ItemValues> = { name: wordsOfDetail(name).label, value: keyOf(name), pointers: [`/details/${name}`] };
    return [keyOf(name), field] as const;
  });
  return Object.fromEntries([
    own("knowledge_type", "What is it?"),
    own("title", "Title"),
    own("content", "Text"),
    ...details,
    own("season_months", "Season"),
    own("valid_from", "Valid from"),
    own("valid_until", "Valid until"),
    own("featured", "Featured"),
    own("active", "Active"),
  ]) as Fields<ItemField, ItemValues>;
}

/** Each detail once, also where several types have it. */
function allDetails(types: readonly KnowledgeTypeRules[]): readonly DetailRules[] {
  return [...new Map(types.flatMap(({ details }) => details).map((rules) => [rules.name, rules])).values()];
}

export function rulesOf(type: KnowledgeType, types: readonly KnowledgeTypeRules[]): readonly DetailRules[] {
  return types.find(({ knowledge_type }) => knowledge_type === type)?.details ?? [];
}

/** The details that were filled in and that the type has no place for: saving lets them go. */
export function droppedDetails(values: ItemValues, types: readonly KnowledgeTypeRules[]): readonly string[] {
  const kept = new Set(rulesOf(values.knowledge_type, types).map(({ name }) => name));
  return allDetails(types)
    .filter(({ name }) => !kept.has(name) && (values[keyOf(name)]?.length ?? 0) > 0)
    .map(({ name }) => wordsOfDetail(name).label);
}

/** A draft of an older page may know fewer details; what it knows is read. */
export function keptItem(name: string): Keeping<ItemValues> {
  return {
    name,
    read: (kept, saved) => {
      const merged = typeof kept === "object" ? { ...saved, ...kept } : null;
      return kept !== null && sameShape(saved, merged) ? merged : null;
    },
  };
}

export const draftNames = {
  newOf: (brandId: string) => `knowledge:new:${brandId}`,
  of: (itemId: string) => `knowledge:${itemId}`,
};
