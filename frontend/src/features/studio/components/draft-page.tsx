"use client";

import { useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { Skeleton } from "@/components/ui/skeleton";
import { ApiProblem } from "@/lib/api/problem";
import { draftQueries } from "../api/draft-queries";
import { WholeDraft, type WholeDraftProps } from "./whole-draft";

type DraftPageProps = Omit<WholeDraftProps, "draft"> & { draftId: string };

export function DraftPage({ draftId, ...rest }: DraftPageProps) {
  const read = useQuery(draftQueries.one(draftId));
  if (read.data !== undefined) return <WholeDraft draft={read.data} {...rest} />;
  if (read.isError) return <Unread error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <div role="status">
      <span className="sr-only">Loading the draft</span>
      <Skeleton className="h-96 rounded-2xl" />
    </div>
  );
}

function Unread({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (!(error instanceof ApiProblem && error.status === 404)) return <LoadProblem error={error} onRetry={onRetry} />;
  return (
    <>
      <h1 className="sr-only">Draft not found</h1>
      <EmptyState icon={SearchX} title="There is no such draft here">
        It was deleted, or the link is for another workspace.
      </EmptyState>
    </>
  );
}
