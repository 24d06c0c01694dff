/** A piece of text, and whether it is one of the words that were looked for. */
export type Piece = { text: string; isFound: boolean };

// How much longer a word may be than its stem: "bun" is in "buns", and not in "bundles".
const LONGEST_ENDING = 3;

/**
 * Where the words of a search stand in a text. The search names them by their stems, so a word counts when it begins like
 * one; stems may have lost an accent, and an "i" at their end may stand for a "y".
 */
export function highlighted(text: string, stems: readonly string[]): Piece[] {
  const wanted = stems.map(plain);
  const pieces: Piece[] = [];
  for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const isFound = wanted.some((stem) => begins(plain(piece), stem));
    const last = pieces.at(-1);
    if (last !== undefined && last.isFound === isFound && !isFound) last.text += piece;
    else if (piece !== "") pieces.push({ text: piece, isFound });
  }
  return pieces;
}

function begins(word: string, stem: string): boolean {
  if (word === stem) return true;
  const root = stem.length > 3 && stem.endsWith("i") ? stem.slice(0, -1) : stem;
  return root.length > 1 && word.startsWith(root) && word.length - root.length <= LONGEST_ENDING;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
