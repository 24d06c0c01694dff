"use client";

import { useQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useState } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Draft } from "@/lib/api/types";
import { fullTime } from "@/lib/time/words";
import { draftQueries } from "../api/draft-queries";
import { styles } from "../model/draft-words";
import { type Text, textOf } from "../model/text";

type DraftVersionsProps = { draft: Draft; zone: string; onRestore: (text: Text) => void };

/** What the text was before. */
export function DraftVersions({ draft, zone, onRestore }: DraftVersionsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="border-t border-line pt-3">
      <Button variant="ghost" size="small" className="-ml-2.5 px-2.5" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <History aria-hidden />
        Versions
      </Button>
      {isOpen && <Versions draft={draft} zone={zone} onRestore={onRestore} />}
    </div>
  );
}

function Versions({ draft, zone, onRestore }: DraftVersionsProps) {
  const versions = useQuery(draftQueries.versions(draft));
  if (versions.isError) return <LoadProblem error={versions.error} onRetry={() => void versions.refetch()} />;
  if (versions.data === undefined) return <Skeleton className="mt-3 h-16" />;
  return (
    <ol className="mt-3 grid gap-4">
      {versions.data.map((version) => {
        const style = draft.variants.find(({ id }) => id === version.variant_id)?.style;
        const isNow = version.number === draft.version?.number;
        return (
          <li key={version.number} className="grid gap-1 text-sm">
            <p className="flex flex-wrap items-center justify-between gap-2">
              <span>
                <span className="font-medium">Version {version.number}</span>
                <span className="text-ink-soft">
                  {style !== undefined && `, ${styles[style].label.toLowerCase()}`}, {fullTime(version.updated_at, zone)}
                </span>
              </span>
              {isNow ? (
                <span className="text-ink-soft">As it is saved</span>
              ) : (
                <Button variant="secondary" size="small" onClick={() => onRestore(textOf(version))}>
                  Restore<span className="sr-only"> version {version.number}</span>
                </Button>
              )}
            </p>
            <p className="line-clamp-3 break-words whitespace-pre-line text-ink-soft">{version.caption}</p>
          </li>
        );
      })}
    </ol>
  );
}
