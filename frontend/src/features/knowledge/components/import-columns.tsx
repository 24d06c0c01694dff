import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { KnowledgeType, KnowledgeTypeRules } from "@/lib/api/types";
import { columnsOf, csvTemplate, downloadOf } from "../model/csv-template";
import { wordsOfType } from "../model/knowledge-words";

/** Which columns a table may have, and one to begin with. */
export function ImportColumns({ type, types }: { type: KnowledgeType; types: readonly KnowledgeTypeRules[] }) {
  const columns = columnsOf(type, types);
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-line p-4 text-sm leading-relaxed">
      <p className="max-w-prose">
        <span className="font-medium">For tables.</span> One row is one item. The first row names the columns; only <code>title</code> has to be there. For{" "}
        {wordsOfType(type).label} these are understood:{" "}
        {columns.map((column, index) => (
          <span key={column}>
            <code className="break-words">{column}</code>
            {index < columns.length - 1 ? ", " : "."}
          </span>
        ))}{" "}
        Several values in one cell are parted by semicolons.
      </p>
      <Button asChild variant="secondary" size="small">
        <a href={downloadOf(csvTemplate(type, types))} download={`knowledge-${type}.csv`}>
          <Download aria-hidden />
          Download a CSV template
        </a>
      </Button>
    </div>
  );
}
