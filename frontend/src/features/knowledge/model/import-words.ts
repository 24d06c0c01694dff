import type { ImportedRow, KnowledgeTypeRules } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";
import { itemFields } from "./item-values";
import { wordsOfDetail } from "./knowledge-words";

/** What is wrong with a row, beginning with what a person calls the field: "Price: '6,20' is not an amount." */
export function reasonInWords({ pointer, detail }: ImportedRow["errors"][number], types: readonly KnowledgeTypeRules[]): string {
  const field = Object.values(itemFields(types)).find(({ pointers }) => pointers.some((each) => pointer === each || pointer.startsWith(`${each}/`)));
  // A detail that the type has no place for is none of the fields.
  const name = field?.name ?? wordsOfDetail(pointer.slice(pointer.lastIndexOf("/") + 1)).label;
  return sentence(name === "" ? `${detail.charAt(0).toUpperCase()}${detail.slice(1)}` : `${name}: ${detail}`);
}
