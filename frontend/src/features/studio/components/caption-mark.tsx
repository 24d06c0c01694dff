"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { KeyboardEvent } from "react";
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
          {marks.map((mark, index) => (mark.kind === "flagged" ? <FindingWords key={index} finding={mark.finding} /> : <Source key={index} passage={mark.passage} href={hrefOf(mark.passage)} />))}
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

/** What the words rest on, as the writer was given it. */
function Source({ passage: { title, heading, body }, href }: { passage: DraftPassage; href: string }) {
  return (
    <div className="grid gap-1.5">
      <p className="text-ink-soft">Rests on what is written down</p>
      <blockquote className="grid gap-1 border-l-2 border-accent pl-3">
        <p className="font-medium">{heading === "" ? title : heading}</p>
        {body !== "" && <p className="max-h-48 overflow-y-auto whitespace-pre-line">{body}</p>}
      </blockquote>
      <Link href={href} className="inline-flex items-center gap-1 justify-self-start font-medium text-accent underline-offset-4 hover:underline">
        Open “{title}” in Knowledge
        <ChevronRight aria-hidden className="size-4" />
      </Link>
    </div>
  );
}
