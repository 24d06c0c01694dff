import type { Citation, DraftPassage, Finding } from "@/lib/api/types";

/** Words that rest on a passage. */
export type Cited = { kind: "cited"; start: number; end: number; passage: DraftPassage };
/** Words that there is something to say about. */
export type Flagged = { kind: "flagged"; start: number; end: number; finding: Finding };
export type Mark = Cited | Flagged;

/** Words that look alike from end to end. */
export type Piece = { text: string; isCited: boolean; weight: Finding["weight"] | null };
/** A stretch of a text: plain, or with marks that touch each other and are explained together. */
export type Stretch = { start: number; pieces: readonly Piece[]; marks: readonly Mark[] };

/** Where the claims of a text stand in it. A claim that was edited away is not marked any more. */
export function citedIn(caption: string, citations: readonly Citation[], passages: readonly DraftPassage[]): Cited[] {
  return citations.flatMap(({ label, claim }) => {
    const passage = passages.find((each) => each.label === label);
    const start = claim === "" ? -1 : caption.indexOf(claim);
    return passage === undefined || start < 0 ? [] : [{ kind: "cited" as const, start, end: start + claim.length, passage }];
  });
}

export function flaggedIn(caption: string, findings: readonly Finding[]): Flagged[] {
  return findings.flatMap((finding) => {
    const { span } = finding;
    if (span === null || span.start >= span.end || span.end > caption.length) return [];
    // An answer to what was typed before says nothing of what stands there now.
    return [{ kind: "flagged" as const, start: span.start, end: span.end, finding }];
  });
}

/** The text, cut where marks begin and end. Marks that share words make one stretch: one thing to open, and not three. */
export function stretchesOf(caption: string, marks: readonly Mark[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const group of grouped(marks)) {
    const start = Math.min(...group.map((mark) => mark.start));
    const end = Math.max(...group.map((mark) => mark.end));
    if (at < start) stretches.push(plain(caption, at, start));
    stretches.push({ start, pieces: piecesOf(caption, group), marks: group });
    at = end;
  }
  if (at < caption.length) stretches.push(plain(caption, at, caption.length));
  return stretches;
}

function plain(caption: string, start: number, end: number): Stretch {
  return { start, pieces: [{ text: caption.slice(start, end), isCited: false, weight: null }], marks: [] };
}

function grouped(marks: readonly Mark[]): readonly Mark[][] {
  const groups: Mark[][] = [];
  let end = -1;
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const last = groups.at(-1);
    if (last !== undefined && mark.start < end) last.push(mark);
    else groups.push([mark]);
    end = Math.max(end, mark.end);
  }
  return groups;
}

function piecesOf(caption: string, marks: readonly Mark[]): readonly Piece[] {
  const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  return borders.slice(0, -1).map((start, index) => {
    const over = marks.filter((mark) => mark.start <= start && start < mark.end);
    return { text: caption.slice(start, borders[index + 1]), isCited: over.some(({ kind }) => kind === "cited"), weight: heaviest(over) };
  });
}

function heaviest(marks: readonly Mark[]): Finding["weight"] | null {
  const weights = marks.flatMap((mark) => (mark.kind === "flagged" ? [mark.finding.weight] : []));
  return (["blocks", "warns", "hints"] as const).find((weight) => weights.includes(weight)) ?? null;
}
