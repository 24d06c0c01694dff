import type { CharacterCounting } from "@/lib/api/types";
import { weightOf } from "./weighted-characters";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How long a text is to a network. The server counts the same way. */
export function charactersIn(text: string, counting: CharacterCounting): number {
  switch (counting) {
    case "code_points":
      return [...text].length;
    case "utf16_units":
      return text.length;
    case "graphemes":
      return [...segmenter.segment(text)].length;
    case "weighted":
      return weightOf(text);
  }
}
