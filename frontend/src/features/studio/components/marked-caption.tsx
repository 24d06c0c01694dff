"use client";

import type { Citation, DraftPassage, Finding } from "@/lib/api/types";
import { citedIn, flaggedIn, stretchesOf } from "../model/marks";
import { CaptionMark } from "./caption-mark";

type MarkedCaptionProps = {
  caption: string;
  citations: readonly Citation[];
  passages: readonly DraftPassage[];
  findings: readonly Finding[];
  hrefOf: (passage: DraftPassage) => string;
};

/** A caption in which one sees what rests on something written down, and what does not. */
export function MarkedCaption({ caption, citations, passages, findings, hrefOf }: MarkedCaptionProps) {
  const stretches = stretchesOf(caption, [...citedIn(caption, citations, passages), ...flaggedIn(caption, findings)]);
  return (
    <p className="leading-relaxed break-words whitespace-pre-line">
      {stretches.map((stretch) =>
        stretch.marks.length === 0 ? stretch.pieces.map(({ text }) => text) : <CaptionMark key={stretch.start} stretch={stretch} hrefOf={hrefOf} />,
      )}
    </p>
  );
}
