"use client";

import { useQuery } from "@tanstack/react-query";
import { Sparkles, X } from "lucide-react";
import { type Ref, useState } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useFocusHome } from "@/components/ui/use-focus-home";
import type { Brand } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";
import { knowledgeQueries } from "../api/knowledge-queries";
import { FoundItem } from "./found-item";

type AskProps = {
  brand: Brand;
  /** What was asked; empty while nothing is. */
  question: string;
  onAsk: (question: string) => void;
  /** Where a passage of an item is shown. */
  hrefOf: (itemId: string, passageId: string) => string;
};

/** Finds what the brand knows, in the way drafts find it, and says why it was found. */
export function Ask({ brand, question, onAsk, hrefOf }: AskProps) {
  const { home, watch } = useFocusHome();
  return (
    <section aria-labelledby="ask" className="grid grid-cols-1 gap-5" {...watch}>
      <h2 id="ask" className="sr-only">
        Ask
      </h2>
      <AskForm ref={home} question={question} onAsk={onAsk} />
      {question !== "" && <Answer brand={brand} question={question} onClear={() => onAsk("")} hrefOf={hrefOf} />}
    </section>
  );
}

function AskForm({ ref, question, onAsk }: Pick<AskProps, "question" | "onAsk"> & { ref: Ref<HTMLInputElement> }) {
  const [typed, setTyped] = useState(question);
  const [shown, setShown] = useState(question);
  if (question !== shown) {
    // Somebody went back, or cleared it: the field says what the answer is about.
    setShown(question);
    setTyped(question);
  }
  const asked = typed.trim();
  return (
    <form
      role="search"
      aria-label="Ask"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(asked);
      }}
    >
      <Field label="Ask what the brand knows" hint="In your own words. It looks as a draft would: only at what is in use, in season and valid today.">
        {({ "aria-invalid": _, ...control }) => (
          <span className="flex gap-2">
            <Input
              {...control}
              ref={ref}
              type="search"
              value={typed}
              maxLength={2000}
              enterKeyHint="search"
              autoComplete="off"
              onChange={({ target }) => setTyped(target.value)}
              placeholder="Something sweet for the morning"
            />
            <Button type="submit" variant="secondary">
              <Sparkles aria-hidden />
              Ask
            </Button>
          </span>
        )}
      </Field>
    </form>
  );
}

type AnswerProps = Omit<AskProps, "onAsk"> & { onClear: () => void };

function Answer({ brand, question, onClear, hrefOf }: AnswerProps) {
  const found = useQuery(knowledgeQueries.search(brand.id, question));
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="min-w-0 font-medium break-words">
          {found.data === undefined ? (found.isError ? "" : "Looking …") : countInWords(found.data.items.length, question)}
        </p>
        <Button variant="ghost" size="small" onClick={onClear}>
          <X aria-hidden />
          Clear
        </Button>
      </div>
      {found.isError && <LoadProblem error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton className="h-40 rounded-2xl" />}
      {typeof found.data?.note === "string" && <Notice>{sentence(found.data.note)}</Notice>}
      {found.data?.items.length === 0 && <NothingNear brand={brand} />}
      {(found.data?.items.length ?? 0) > 0 && (
        <p className="-mt-2 max-w-prose text-sm text-ink-soft">
          The best first. Fit puts two things together: whether a passage means what you ask, and how many of your words it has; those are marked, and rare ones count
          more.
        </p>
      )}
      <ol className="grid grid-cols-1 gap-3">
        {found.data?.items.map((passage) => (
          <li key={passage.passage_id}>
            <FoundItem passage={passage} href={hrefOf(passage.item_id, passage.passage_id)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function countInWords(count: number, question: string): string {
  if (count === 0) return `Nothing found for “${question}”`;
  return `${count === 1 ? "1 passage" : `${count} passages`} for “${question}”`;
}

/** Better nothing than something that is beside the point: a draft would have made it up. */
function NothingNear({ brand }: { brand: Brand }) {
  return (
    <p className="rounded-2xl border border-dashed border-line p-5 text-ink-soft">
      {brand.name} has nothing written down that is near enough, so a draft about it would be marked as without a source. Write it down, or ask in other
      words. What is not in use, out of season or not valid today is left out.
    </p>
  );
}
