"use client";

import { Check, PenLine } from "lucide-react";
import { useId } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import type { CheckReport, Draft, DraftPassage, DraftVariant } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { styles, writerInWords } from "../model/draft-words";
import { FindingWords } from "./finding-words";
import { MarkedCaption } from "./marked-caption";
import { TextLength } from "./text-length";
import { VariantMedia } from "./variant-media";
import { VoiceScore } from "./voice-score";

type VariantCardProps = {
  draft: Draft;
  variant: DraftVariant;
  /** Undefined until it is there, null when it cannot be had. */
  report: CheckReport | undefined | null;
  hrefOf: (passage: DraftPassage) => string;
  /** Goes on with this one; null for who may not, or who does already. */
  onChoose: (() => void) | null;
  isBusy: boolean;
};

/** One of the three: what it says, what that rests on, and what there is to say about it. */
export function VariantCard({ draft, variant, report, hrefOf, onChoose, isBusy }: VariantCardProps) {
  const id = useId();
  const { label, angle } = styles[variant.style];
  const findings = report?.findings ?? [];
  const aboutTheWhole = findings.filter(({ span }) => span === null);
  return (
    <Card className={cn("grid grid-cols-1", variant.is_selected && "border-accent")}>
      <article aria-labelledby={id} className="flex flex-col gap-4 p-5">
        <header className="grid gap-1">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 id={id} className="font-semibold">
              {label}
            </h3>
            {variant.is_selected && (
              <Badge tone="accent">
                <Check aria-hidden />
                Chosen
              </Badge>
            )}
          </div>
          <p className="text-sm text-ink-soft">{angle}</p>
        </header>
        <MarkedCaption caption={variant.caption} citations={variant.citations} passages={draft.passages} findings={findings} hrefOf={hrefOf} />
        {variant.hashtags.length > 0 && <p className="text-sm break-words text-accent">{variant.hashtags.map((tag) => `#${tag}`).join(" ")}</p>}
        <VariantMedia draft={draft} variant={variant} />
        <div className="mt-auto grid gap-4 border-t border-line pt-4">
          <TextLength format={draft.format} caption={variant.caption} hashtags={variant.hashtags} />
          {report === undefined && <Skeleton className="h-12" />}
          {report !== null && report !== undefined && <VoiceScore voice={report.voice} />}
          {aboutTheWhole.length > 0 && (
            <ul aria-label={`About ${label} as a whole`} className="grid gap-2 text-sm">
              {aboutTheWhole.map((finding, index) => (
                <li key={index}>
                  <FindingWords finding={finding} />
                </li>
              ))}
            </ul>
          )}
          <details className="text-sm">
            <summary className="rounded-sm text-ink-soft underline-offset-4 hover:underline">Why it is written so</summary>
            <p className="mt-2 leading-relaxed whitespace-pre-line">{variant.notes === "" ? "Its writer left no notes." : variant.notes}</p>
          </details>
          <p className="text-sm text-ink-soft">{writerInWords(variant.model)}</p>
          {onChoose !== null && (
            <Button variant="secondary" busy={isBusy} onClick={onChoose}>
              <PenLine aria-hidden />
              Edit this one<span className="sr-only">: {label}</span>
            </Button>
          )}
        </div>
      </article>
    </Card>
  );
}
