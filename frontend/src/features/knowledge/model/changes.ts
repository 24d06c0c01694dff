import type { ChangeKnowledge, CreateKnowledge } from "@/lib/api/types";

/**
 * Only what is another than it was: what somebody else has changed meanwhile stays as they left it. The details belong to
 * the type and go with it.
 */
export function changesOf(was: CreateKnowledge, is: CreateKnowledge): ChangeKnowledge {
  const keys = (Object.keys(is) as (keyof CreateKnowledge)[]).filter((key) => !alike(was[key], is[key]));
  const changed = keys.includes("knowledge_type") && !keys.includes("details") ? [...keys, "details" as const] : keys;
  return Object.fromEntries(changed.map((key) => [key, is[key]]));
}

/** Two sets of details are alike whatever their order is. */
function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)) : value;
}
