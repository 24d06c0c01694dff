const ADDRESS = 23;
const EMOJI = 2;

// With its scheme, or what looks like the name of a site: X asks a list of them, so this may count too much, never too little.
const ADDRESSES = /https?:\/\/\S+|(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?/giu;

// The digit in 5️⃣ and the sign in ©️ are emoji by what follows them.
const SHOWS_AS_EMOJI = /[\p{Emoji_Presentation}\uFE0F\u20E3]/u;

const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Characters as X counts them: letters of most alphabets one, all others two, an emoji two however it is composed, and an
 * address 23 whatever its length, since it is shortened. https://docs.x.com/fundamentals/counting-characters
 */
export function weightOf(text: string): number {
  const composed = text.normalize("NFC");
  const addresses = composed.match(ADDRESSES)?.length ?? 0;
  const others = composed.split(ADDRESSES).flatMap((part) => [...segmenter.segment(part)]);
  return addresses * ADDRESS + others.reduce((sum, { segment }) => sum + weightOfOne(segment), 0);
}

function weightOfOne(grapheme: string): number {
  if (SHOWS_AS_EMOJI.test(grapheme)) return EMOJI;
  return [...grapheme].reduce((sum, character) => sum + (isLight(character.codePointAt(0) ?? 0) ? 1 : 2), 0);
}

function isLight(point: number): boolean {
  return LIGHT.some(([first, last]) => point >= first && point <= last);
}
