"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "@/components/load-problem";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { KnownModel } from "@/lib/api/types";
import { shortTime } from "@/lib/time/words";
import { modelQueries } from "../api/model-queries";

/** Which models there are, in the order in which they are asked, and how they are. */
export function KnownModels({ zone }: { zone: string }) {
  const models = useQuery(modelQueries.all());
  if (models.isError && models.data === undefined) return <LoadProblem error={models.error} onRetry={() => void models.refetch()} />;
  if (models.data === undefined) return <Skeleton className="h-24" />;
  if (models.data.length === 0) {
    return <Notice>No model is set up here. Whoever runs PresenceOS names one in its settings; until then knowledge is found by its words, and nothing is written.</Notice>;
  }
  return (
    <ul className="grid gap-3">
      {models.data.map((model) => (
        <li key={`${model.does} ${model.provider} ${model.model}`} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pb-3 last:border-0 last:pb-0">
          <div className="min-w-0">
            <p className="font-medium break-all">{model.model}</p>
            <p className="text-sm text-ink-soft">
              {doing[model.does]}, asked as {providerName[model.provider]} is
              {model.key === "workspace" && ", by your own key"}
            </p>
          </div>
          <State model={model} zone={zone} />
        </li>
      ))}
    </ul>
  );
}

function State({ model, zone }: { model: KnownModel; zone: string }) {
  return model.silent_since === null ? <Badge tone="good">No trouble known</Badge> : <Badge tone="warn">Silent since {shortTime(model.silent_since, zone)}</Badge>;
}

const doing: Record<KnownModel["does"], string> = { writing: "Writes", meaning: "Works out meaning", listening: "Listens to recordings" };

export const providerName: Record<KnownModel["provider"], string> = { openai: "OpenAI", anthropic: "Anthropic", bedrock: "Amazon Bedrock" };
