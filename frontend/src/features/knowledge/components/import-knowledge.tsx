"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toaster";
import { useLeaveGuard } from "@/components/use-leave-guard";
import { keys } from "@/lib/api/keys";
import type { Brand, KnowledgeTypeRules } from "@/lib/api/types";
import { emptyImport, importFields, judgeImport, keptImport, type Wanted } from "../model/import-form";
import type { ImportPiece, ImportWay } from "../model/import-piece";
import { useImport } from "../model/use-import";
import { ImportFields } from "./import-fields";
import { ImportResults } from "./import-results";

type ImportKnowledgeProps = {
  brand: Brand;
  types: readonly KnowledgeTypeRules[];
  way: ImportWay;
  onWay: (way: ImportWay) => void;
  onDone: () => void;
};

/** Brings in what is written down elsewhere. First it is said what would come of it; only then is it written. */
export function ImportKnowledge({ brand, types, way, onWay, onDone }: ImportKnowledgeProps) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const draft = useDraft(emptyImport, { name: keptImport(brand.id) });
  const importing = useImport(brand);
  const pieces = importing.pieces.filter(({ source }) => source.way === way);
  const form = useForm({ draft, fields: importFields, judge: judgeImport(way, pieces) });
  const type = form.values.knowledge_type;
  const results = useRef<HTMLHeadingElement>(null);
  const [checks, setChecks] = useState(0);
  // What was found out is read from its beginning, also by who cannot see that it has come.
  useEffect(() => {
    if (checks === 0) return;
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView({ block: "start" });
  }, [checks]);
  const guard = useLeaveGuard(importing.isBusy || importing.pieces.some(wouldBeLost), {
    title: "Leave without importing?",
    description: "The files that you chose would have to be chosen again. What is being added is stopped.",
    leave: "Leave",
    stay: "Stay here",
  });

  async function check({ source, type: wanted }: Wanted) {
    const done = source === null ? await importing.checkFiles(wanted) : await importing.checkOne(source, wanted);
    if (done.some(({ stage }) => stage.status !== "stopped")) setChecks((count) => count + 1);
  }

  async function add(chosen: readonly ImportPiece[]) {
    told(await importing.add(chosen, type));
  }

  async function again(piece: ImportPiece) {
    const isAdding = piece.stage.status === "failed" && piece.stage.during === "add";
    const done = await importing.again(piece, type);
    if (isAdding) told(done);
  }

  /** All of it is written, or what is not stays here to be tried again. */
  function told(done: readonly ImportPiece[]) {
    const added = done.flatMap(({ stage }) => (stage.status === "added" ? [stage.report] : []));
    if (added.length === 0) return;
    void queryClient.invalidateQueries({ queryKey: keys.knowledge.ofBrand(brand.id) });
    const count = added.reduce((sum, { created }) => sum + created, 0);
    toast("good", count === 1 ? "1 item is added." : `${count} items are added.`);
    if (added.length < done.length) return;
    draft.settle(emptyImport);
    onDone();
  }

  return (
    <div className="grid grid-cols-1 gap-8">
      {guard}
      <Card className="p-5 sm:p-8">
        <Form
          form={form}
          busy={importing.isBusy}
          onSend={(wanted: Wanted) => void check(wanted)}
          refusedTitle="Nothing was looked at"
          className="grid grid-cols-1 gap-6"
          actions={
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Button type="submit" busy={importing.isBusy}>
                Check what is in it
              </Button>
              <p className="min-w-0 text-sm text-ink-soft">Nothing is written yet.</p>
            </div>
          }
        >
          <ImportFields
            form={form}
            types={types}
            way={way}
            onWay={onWay}
            pieces={pieces}
            isBusy={importing.isBusy}
            onFiles={importing.choose}
            onRemove={importing.remove}
            onChange={importing.forget}
          />
        </Form>
      </Card>
      <ImportResults
        ref={results}
        types={types}
        pieces={pieces}
        isBusy={importing.isBusy}
        onCancel={importing.cancel}
        onAgain={(piece) => void again(piece)}
        onAdd={() => void add(pieces)}
      />
    </div>
  );
}

/** What was typed is kept in this tab; a file that was chosen is not. */
function wouldBeLost({ source, stage }: ImportPiece): boolean {
  return source.way === "files" && stage.status !== "unusable" && stage.status !== "added";
}
