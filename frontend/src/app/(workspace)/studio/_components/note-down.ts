import { draftNames } from "@/features/knowledge/model/item-values";
import { keptDrafts } from "@/lib/drafts/kept-drafts";

/** Puts a sentence into the form for something new, below what is being written there. */
export function noteDown(brandId: string, sentence: string): void {
  const name = draftNames.newOf(brandId);
  const kept = keptDrafts.find(name);
  const before = typeof kept === "object" && kept !== null ? kept : {};
  const content = "content" in before && typeof before.content === "string" ? before.content.trim() : "";
  keptDrafts.keep(name, { ...before, content: [content, sentence].filter((part) => part !== "").join("\n\n") });
}
