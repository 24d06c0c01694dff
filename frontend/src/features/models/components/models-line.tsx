"use client";

import { useQuery } from "@tanstack/react-query";
import { Notice } from "@/components/ui/notice";
import type { KnownModel } from "@/lib/api/types";
import { modelQueries } from "../api/model-queries";
import { silenceInWords } from "../model/silence";

/** One quiet line while a model does not answer, and nothing at all otherwise: also where nobody can say. */
export function ModelsLine({ does, zone }: { does: KnownModel["does"]; zone: string }) {
  const models = useQuery(modelQueries.all());
  const words = silenceInWords(models.data ?? [], does, zone);
  // Stands there before it has words, so that they are read out when they come.
  return (
    <div role="status" className="not-empty:mb-6">
      {words !== null && <Notice>{words}</Notice>}
    </div>
  );
}
