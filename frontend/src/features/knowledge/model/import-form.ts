import type { Fields } from "@/components/form/fields";
import type { Judgement } from "@/components/form/use-form";
import type { KnowledgeType } from "@/lib/api/types";
import { webAddress } from "@/lib/web-address";
import type { ImportPiece, ImportSource, ImportWay } from "./import-piece";
import { counted, lengthOf } from "./judge-item";

/** What is typed to import something; files are chosen beside it. */
export type ImportValues = { text: string; name: string; url: string; knowledge_type: KnowledgeType };

export type ImportField = "files" | keyof ImportValues;

export const emptyImport: ImportValues = { text: "", name: "", url: "", knowledge_type: "other" };

export const importFields: Fields<ImportField, ImportValues> = {
  // A file is no value of the form; what is wrong with it is history once the type is another, or it is sent again.
  files: { name: "Files", value: "knowledge_type", pointers: ["/file_id"] },
  text: { name: "Text", value: "text", pointers: ["/text"] },
  name: { name: "Name", value: "name", pointers: ["/file_name"] },
  url: { name: "Address of the page", value: "url", pointers: ["/url"] },
  knowledge_type: { name: "What is it?", value: "knowledge_type", pointers: ["/knowledge_type"] },
};

const LONGEST_TEXT = 700_000;

/** What is to be looked at: the files that were chosen, or what was typed. */
export type Wanted = { type: KnowledgeType; source: Exclude<ImportSource, { way: "files" }> | null };

export function judgeImport(way: ImportWay, pieces: readonly ImportPiece[]) {
  return ({ text, name, url, knowledge_type: type }: ImportValues): Judgement<ImportField, Wanted> => {
    switch (way) {
      case "files":
        return filesProblem(pieces) ?? { result: { type, source: null } };
      case "text":
        return textProblem(text) ?? { result: { type, source: { way, text, name } } };
      case "web":
        return withAddress(url, (address) => ({ type, source: { way, url: address } }));
    }
  };
}

type Told = { problems: Partial<Record<ImportField, string>> } | null;

function filesProblem(pieces: readonly ImportPiece[]): Told {
  if (pieces.length === 0) return { problems: { files: "Choose a file" } };
  return pieces.every(({ stage }) => stage.status === "unusable") ? { problems: { files: "None of these files can be read. Choose another" } } : null;
}

function textProblem(text: string): Told {
  if (text.trim() === "") return { problems: { text: "Paste a text" } };
  const length = lengthOf(text);
  return length > LONGEST_TEXT
    ? { problems: { text: `A text has at most ${counted(LONGEST_TEXT)} characters here; this one has ${counted(length)}. Save it as a file and choose that, or split it` } }
    : null;
}

function withAddress(typed: string, wanted: (address: string) => Wanted): Judgement<ImportField, Wanted> {
  const text = typed.trim();
  if (text === "") return { problems: { url: "Enter the address of a page" } };
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const isFine = webAddress(address) !== null && !/\s/.test(address);
  return isFine ? { result: wanted(address) } : { problems: { url: `“${text}” is not a web address; one such as https://example.com/menu is` } };
}

export const keptImport = (brandId: string) => `knowledge:import:${brandId}`;
