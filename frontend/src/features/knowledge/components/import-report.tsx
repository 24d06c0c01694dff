"use client";

import { CircleAlert } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { ImportedRow, ImportReport, KnowledgeTypeRules } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";
import { reasonInWords } from "../model/import-words";

const MOST_AT_FIRST = 10;

type ImportReportViewProps = { name: string; report: ImportReport; types: readonly KnowledgeTypeRules[] };

/** Row by row: first what is wrong and why, then what is new, then what is known already. */
export function ImportReportView({ name, report: { dry_run, created, known, wrong, rows, notes }, types }: ImportReportViewProps) {
  const of = (fate: ImportedRow["fate"]) => rows.filter((row) => row.fate === fate);
  return (
    <Card>
      <article aria-label={name} className="grid grid-cols-1 gap-5 p-4 sm:p-5">
        <header className="flex flex-wrap items-center gap-2">
          <h3 className="mr-2 min-w-0 font-medium break-words">{name}</h3>
          {created > 0 && <Badge tone="good">{dry_run ? `${created} new` : `${created} added`}</Badge>}
          {known > 0 && <Badge tone="quiet">{known} known already</Badge>}
          {wrong > 0 && <Badge tone="bad">{wrong} wrong</Badge>}
        </header>
        {notes.length > 0 && (
          <Notice>
            {notes.map((note) => (
              <p key={note}>{sentence(note)}</p>
            ))}
          </Notice>
        )}
        <Rows title="Wrong" lead="They are left out. Put them right where they come from and check again." rows={of("wrong")} types={types} isOpen />
        <Rows title={dry_run ? "New" : "Added"} lead={null} rows={of("new")} types={types} isOpen />
        <Rows title="Known already" lead="They are written down word for word, and left out." rows={of("known")} types={types} isOpen={false} />
      </article>
    </Card>
  );
}

type RowsProps = { title: string; lead: string | null; rows: readonly ImportedRow[]; types: readonly KnowledgeTypeRules[]; isOpen: boolean };

function Rows({ title, lead, rows, types, isOpen }: RowsProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, MOST_AT_FIRST);
  return (
    <details open={isOpen} className="grid gap-2">
      <summary className="w-fit rounded-md text-sm font-medium">
        {title} <span className="font-normal text-ink-soft tabular-nums">{rows.length}</span>
      </summary>
      {lead !== null && <p className="mt-1 text-sm text-ink-soft">{lead}</p>}
      <ol className="mt-2 grid grid-cols-1 divide-y divide-line border-y border-line">
        {shown.map((row) => (
          <li key={row.number} className="grid gap-1 py-2 text-sm sm:grid-cols-[7rem_1fr] sm:gap-4">
            <span className="text-ink-soft tabular-nums first-letter:uppercase">{row.place}</span>
            <span className="grid min-w-0 gap-1">
              {row.title !== "" && <span className="break-words">{row.title}</span>}
              {row.errors.map((error) => (
                <span key={`${error.pointer} ${error.detail}`} className="flex items-start gap-1.5 text-bad">
                  <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                  <span className="min-w-0 break-words">{reasonInWords(error, types)}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {rows.length > shown.length && (
        <Button variant="ghost" size="small" className="mt-2 -ml-2.5" onClick={() => setIsWhole(true)}>
          Show all {rows.length}
          <span className="sr-only">: {title}</span>
        </Button>
      )}
    </details>
  );
}
