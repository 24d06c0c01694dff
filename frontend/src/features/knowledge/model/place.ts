import type { KnowledgePlace } from "@/config/paths";
import type { KnowledgeFilter, KnowledgeTypeRules } from "@/lib/api/types";

const PARTS = ["type", "active", "title", "ask", "item", "passage", "new", "import"] as const;

/** What the address asks to see. */
export function readPlace(query: Pick<URLSearchParams, "get">): KnowledgePlace {
  const parts = PARTS.map((part) => [part, query.get(part)] as const).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(parts);
}

/** The filter of an address; what is no type is no filter. */
export function readFilter({ type, active, title }: KnowledgePlace, types: readonly KnowledgeTypeRules[]): KnowledgeFilter {
  const known = types.find(({ knowledge_type }) => knowledge_type === type)?.knowledge_type;
  return {
    ...(known !== undefined && { knowledge_type: known }),
    ...((active === "true" || active === "false") && { active: active === "true" }),
    ...(title !== undefined && { title }),
  };
}

export function writeFilter({ knowledge_type, active, title }: KnowledgeFilter): KnowledgePlace {
  return { type: knowledge_type, active: active === undefined ? undefined : String(active), title };
}
