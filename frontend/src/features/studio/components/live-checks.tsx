"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { BookPlus, Eraser } from "lucide-react";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Draft, Finding } from "@/lib/api/types";
import { draftQueries } from "../api/draft-queries";
import type { Text } from "../model/text";
import { useLater } from "../model/use-later";
import { FindingWords } from "./finding-words";
import { VoiceScore } from "./voice-score";

const PAUSE_MS = 600;

/** Facts: written down they are proven. */
const UNPROVEN: ReadonlySet<Finding["kind"]> = new Set(["not_in_the_sources", "contradicted", "unproven_claim"]);

type LiveChecksProps = {
  draft: Draft;
  text: Text;
  onFind: (finding: Finding) => void;
  onDrop: (finding: Finding) => void;
  onAdd: (finding: Finding) => void;
};

/** What there is to say about the text as it is being typed. */
export function LiveChecks({ draft, text, onFind, onDrop, onAdd }: LiveChecksProps) {
  const later = useLater(text, PAUSE_MS);
  const check = useQuery({
    ...draftQueries.check(draft.brand_id, { caption: later.caption, hashtags: [...later.hashtags], draft_id: draft.id, format: draft.format, language: draft.language }),
    placeholderData: keepPreviousData,
  });
  const isOld = check.isPlaceholderData || later !== text;
  return (
    <section aria-label="What there is to say about it" className="grid content-start gap-5">
      {check.isError && <LoadProblem error={check.error} onRetry={() => void check.refetch()} />}
      {check.isPending && <Skeleton className="h-24" />}
      {check.data !== undefined && (
        <>
          <VoiceScore voice={check.data.voice} />
          <div className="grid gap-3 text-sm">
            <p role="status" className="font-medium">
              {isOld ? "Looking at what you typed …" : inWords(check.data.findings)}
            </p>
            <ul className="grid gap-4">
              {check.data.findings.map((finding, index) => (
                <li key={index}>
                  <FindingWords finding={finding}>
                    {finding.span !== null && <Actions finding={finding} isOld={isOld} onFind={onFind} onDrop={onDrop} onAdd={onAdd} />}
                  </FindingWords>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </section>
  );
}

/** They mean words by their place: once the text has changed, the place may be another's. */
function Actions({ finding, isOld, onFind, onDrop, onAdd }: Omit<LiveChecksProps, "draft" | "text"> & { finding: Finding; isOld: boolean }) {
  return (
    <span className="mt-1.5 -ml-2 flex flex-wrap gap-1">
      <Button variant="ghost" size="small" className="max-w-full px-2" busy={false} onClick={() => !isOld && onFind(finding)}>
        <span className="truncate underline underline-offset-4">
          <span className="sr-only">Show </span>“{finding.found}”
        </span>
      </Button>
      <Button variant="ghost" size="small" className="px-2" onClick={() => !isOld && onDrop(finding)}>
        <Eraser aria-hidden />
        Drop it<span className="sr-only">: {finding.found}</span>
      </Button>
      {UNPROVEN.has(finding.kind) && (
        <Button variant="ghost" size="small" className="px-2" onClick={() => !isOld && onAdd(finding)}>
          <BookPlus aria-hidden />
          Add to knowledge<span className="sr-only">: {finding.found}</span>
        </Button>
      )}
    </span>
  );
}

function inWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing to say against it";
  return findings.length === 1 ? "1 thing to look at" : `${findings.length} things to look at`;
}
