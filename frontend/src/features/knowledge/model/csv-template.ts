import type { DetailRules, KnowledgeType, KnowledgeTypeRules } from "@/lib/api/types";
import { rulesOf } from "./item-values";
import { wordsOfDetail, wordsOfType } from "./knowledge-words";

/** What every item may have; the details of its type come after. */
const COLUMNS = ["type", "title", "content", "season_months", "valid_from", "valid_until", "featured", "active"] as const;

/** The names that a table's columns may have for a type. */
export function columnsOf(type: KnowledgeType, types: readonly KnowledgeTypeRules[]): readonly string[] {
  return [...COLUMNS, ...rulesOf(type, types).map(({ name }) => name)];
}

/** A table of a type with its columns and one row that shows how they are filled in. */
export function csvTemplate(type: KnowledgeType, types: readonly KnowledgeTypeRules[]): string {
  const { title, content } = wordsOfType(type);
  const common: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    type,
    title: title === "" ? "A title" : title,
    content,
    season_months: "",
    valid_from: "",
    valid_until: "",
    featured: "no",
    active: "yes",
  };
  const row = [...COLUMNS.map((column) => common[column]), ...rulesOf(type, types).map(exampleOf)];
  return [columnsOf(type, types), row].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function exampleOf({ name, kind }: DetailRules): string {
  if (kind === "currency") return "EUR";
  return wordsOfDetail(name).example ?? "";
}

function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** As an address to download from. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function downloadOf(csv: string): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}`)}`;
}
