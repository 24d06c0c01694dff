"use client";

import type { KeyboardEvent } from "react";
import { PassageSource } from "@/components/passage-source";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { DraftPassage } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { sentence } from "@/lib/sentence";
import type { Mark, Piece, Stretch } from "../model/marks";
import { FindingWords } from "./finding-words";

type CaptionMarkProps = { stretch: Stretch; hrefOf: (passage: DraftPassage) => string };

/**
 * Words of a caption that rest on a passage or that there is something to say about; opened, they tell. No button: one is a
 * block of its own, and these words run on from line to line.
 */
export function CaptionMark({ stretch: { pieces, marks }, hrefOf }: CaptionMarkProps) {
  const words = pieces.map(({ text }) => text).join("");
  return (
    <Popover>
      <PopoverTrigger asChild>
        <span role="button" tabIndex={0} title={marks.map(inShort).join("\n")} onKeyDown={openByKey} className="cursor-pointer rounded-sm box-decoration-clone">
          {pieces.map((piece, index) => (
            <span key={index} className={looksOf(piece)}>
              {piece.text}
            </span>
          ))}
        </span>
      </PopoverTrigger>
      <PopoverContent aria-label={`About “${words}”`} className="overflow-y-auto p-4">
        <div className="grid gap-4 text-sm leading-relaxed">
          {marks.map((mark, index) => (mark.kind === "flagged" ? <FindingWords key={index} finding={mark.finding} /> : <PassageSource key={index} passage={mark.passage} href={hrefOf(mark.passage)} />))}
        </div>
      </PopoverContent>
    </Popover>
  );
}

function openByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
}

const underlines = {
  blocks: "underline decoration-bad decoration-2 decoration-wavy",
  warns: "underline decoration-warn decoration-2 decoration-wavy",
  hints: "underline decoration-ink-soft decoration-2 decoration-dotted",
};

function looksOf({ isCited, weight }: Piece): string {
  return cn("underline-offset-4", isCited && "bg-accent-soft/70 box-decoration-clone", weight !== null && underlines[weight]);
}

function inShort(mark: Mark): string {
  return mark.kind === "cited" ? `Rests on “${mark.passage.title}”` : sentence(mark.finding.detail);
}
