"use client";

import { useQuery } from "@tanstack/react-query";
import { ChartNoAxesColumn, ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Usage } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { plainDate } from "@/lib/time/words";
import { modelQueries } from "../api/model-queries";
import { count, dollars, monthBeside, monthInWords, thisMonth } from "../model/figures";
import { UsageByDay } from "./usage-by-day";
import { UsageTable } from "./usage-table";

/** What models did in a month, and what that cost. */
export function UsageOfModels() {
  const [current] = useState(thisMonth);
  const [month, setMonth] = useState(current);
  const usage = useQuery(modelQueries.usage(month));
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="flex items-center justify-between gap-3">
        <Button variant="secondary" size="icon" aria-label="The month before" onClick={() => setMonth(monthBeside(month, -1))}>
          <ChevronLeft aria-hidden />
        </Button>
        <h3 aria-live="polite" className="font-medium">
          {monthInWords(month)}
        </h3>
        <Button variant="secondary" size="icon" aria-label="The month after" disabled={month === current} onClick={() => setMonth(monthBeside(month, 1))}>
          <ChevronRight aria-hidden />
        </Button>
      </div>
      {usage.isError && <LoadProblem error={usage.error} onRetry={() => void usage.refetch()} />}
      {usage.isPending && <Skeleton className="h-64" />}
      {usage.data !== undefined && (
        <div className={cn("grid grid-cols-1 gap-8 transition-opacity", usage.isPlaceholderData && "opacity-60")}>
          <Month usage={usage.data} />
        </div>
      )}
    </div>
  );
}

function Month({ usage }: { usage: Usage }) {
  return (
    <>
      <Budget usage={usage} />
      {usage.total.calls === 0 ? (
        <EmptyState icon={ChartNoAxesColumn} title="No model was asked anything">
          Drafts, questions and what is written down show here once a model has worked on them.
        </EmptyState>
      ) : (
        <>
          <UsageByDay usage={usage} />
          <UsageTable
            caption="By model"
            first="Model"
            rows={usage.models.map(({ provider, model, key, figures }) => ({ id: `${provider} ${model} ${key}`, name: model, note: key === "workspace" ? "your own key" : null, figures }))}
          />
          <UsageTable caption="By what for" first="What for" rows={usage.purposes.map(({ purpose, figures }) => ({ id: purpose, name: purpose, note: null, figures }))} />
          {usage.total.calls_without_price > 0 && (
            <p className="text-sm text-ink-soft">
              The price of {usage.total.calls_without_price === 1 ? "one call is" : `${count(usage.total.calls_without_price)} calls is`} not known; they are counted and cost nothing here.
            </p>
          )}
        </>
      )}
    </>
  );
}

/** What is spent of what may be, and when that begins anew. */
function Budget({ usage }: { usage: Usage }) {
  if (usage.cap_dollars === null) {
    return (
      <p>
        <span className="text-2xl font-semibold tracking-tight">{dollars(usage.spent_dollars)}</span> spent. There is no limit here.
      </p>
    );
  }
  const share = Math.min(100, Math.round((usage.spent_dollars / usage.cap_dollars) * 100));
  return (
    <div className="grid gap-3">
      <p>
        <span className="text-2xl font-semibold tracking-tight">{dollars(usage.spent_dollars)}</span> of {dollars(usage.cap_dollars)} spent
      </p>
      <div role="progressbar" aria-label="Spent of what may be" aria-valuemin={0} aria-valuemax={100} aria-valuenow={share} className="h-2 overflow-hidden rounded-full bg-raised">
        <div className={cn("h-full rounded-full", share >= 90 ? "bg-warn" : "bg-accent")} style={{ width: `${share}%` }} />
      </div>
      {usage.left_dollars !== null && (
        <p className="text-sm text-ink-soft">
          {usage.left_dollars === 0 ? "Nothing is left: no model is asked any more until then." : `${dollars(usage.left_dollars)} left.`} It begins anew on {plainDate(usage.resets_at, "UTC")} at midnight UTC.
        </p>
      )}
    </div>
  );
}
