"use client";

import type { Ref } from "react";
import { JobBar } from "@/components/jobs/job-bar";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { KnowledgeTypeRules } from "@/lib/api/types";
import { countNew, hasNew, type ImportPiece, nameOf } from "../model/import-piece";
import { ImportReportView } from "./import-report";

type ImportResultsProps = {
  ref: Ref<HTMLHeadingElement>;
  types: readonly KnowledgeTypeRules[];
  pieces: readonly ImportPiece[];
  isBusy: boolean;
  onCancel: () => void;
  onAgain: (piece: ImportPiece) => void;
  onAdd: () => void;
};

/** How far it is, what would come of it, and the button that does it. */
export function ImportResults({ ref, types, pieces, isBusy, onCancel, onAgain, onAdd }: ImportResultsProps) {
  const told = pieces.filter(({ stage }) => stage.status !== "chosen" && stage.status !== "unusable");
  if (told.length === 0) return null;
  const count = countNew(pieces);
  const isChecked = !isBusy && told.some(({ stage }) => stage.status === "checked");
  return (
    <section aria-labelledby="import-results" className="grid grid-cols-1 gap-5">
      <h2 id="import-results" ref={ref} tabIndex={-1} className="scroll-mt-24 text-lg font-semibold tracking-tight outline-none">
        What would be added
      </h2>
      <ul className="grid grid-cols-1 gap-4">
        {told.map((piece) => (
          <li key={piece.id}>
            <Result piece={piece} types={types} isBusy={isBusy} onCancel={onCancel} onAgain={() => onAgain(piece)} />
          </li>
        ))}
      </ul>
      {isChecked && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {count > 0 && <Button onClick={onAdd}>{count === 1 ? "Add 1 item" : `Add ${count} items`}</Button>}
          <p className="min-w-0 text-sm text-ink-soft">{count > 0 ? leftOut(pieces) : "There is nothing new to add."}</p>
        </div>
      )}
    </section>
  );
}

function leftOut(pieces: readonly ImportPiece[]): string {
  const wrong = pieces.reduce((sum, { stage }) => sum + (stage.status === "checked" ? stage.report.wrong : 0), 0);
  if (wrong > 0) return `${wrong === 1 ? "The one that is wrong is" : `The ${wrong} that are wrong are`} left out.`;
  return pieces.filter(hasNew).length > 1 ? "What two of the files have in common is added once." : "";
}

type ResultProps = { piece: ImportPiece; types: readonly KnowledgeTypeRules[]; isBusy: boolean; onCancel: () => void; onAgain: () => void };

function Result({ piece, types, isBusy, onCancel, onAgain }: ResultProps) {
  const { source, stage } = piece;
  const name = nameOf(source);
  switch (stage.status) {
    case "chosen":
    case "unusable":
      return null;
    case "working":
      return (
        <Card className="p-4 sm:p-5">
          <JobBar name={`Importing ${name}`} stage={stage.words} progress={stage.progress} onCancel={onCancel} />
        </Card>
      );
    case "checked":
    case "added":
      return <ImportReportView name={name} report={stage.report} types={types} />;
    case "failed":
      return (
        <Notice tone="bad" role="alert" title={stage.during === "check" ? `${name} could not be read` : `${name} was not added`}>
          <p className="break-words">{stage.reason}</p>
          {!isBusy && (
            <Button variant="secondary" size="small" className="mt-2" onClick={onAgain}>
              Try again<span className="sr-only">: {name}</span>
            </Button>
          )}
        </Notice>
      );
    case "stopped":
      return <Notice role="status" title={`${name}: stopped`}>Nothing was written. It is still here, to be checked again.</Notice>;
  }
}
