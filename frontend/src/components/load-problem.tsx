"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { inWords } from "@/lib/api/problem";

/** A part of the page could not be loaded: why, and a way to try again. */
export function LoadProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Notice tone="bad" role="alert" title="This could not be loaded">
      <p>{inWords(error)}</p>
      <Button variant="secondary" size="small" className="mt-2" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
