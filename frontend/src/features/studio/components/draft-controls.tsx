"use client";

import { Archive, ArchiveRestore, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Draft } from "@/lib/api/types";
import { topicInParts } from "../model/draft-words";
import { useDeleteDraft } from "../model/use-delete-draft";
import { useDraftStatus } from "../model/use-draft-status";

type DraftControlsProps = { draft: Draft; onGone?: () => void };

/** Puts a draft aside, takes it up again, or deletes it. */
export function DraftControls({ draft, onGone = () => undefined }: DraftControlsProps) {
  const [asking, setAsking] = useState(false);
  const status = useDraftStatus();
  const remove = useDeleteDraft(draft, { onDone: () => setAsking(false), onGone });
  const isArchived = draft.status === "archived";
  return (
    <>
      <Button variant="ghost" size="small" className="px-2.5" busy={status.isPending} onClick={() => status.mutate({ draft, change: { status: isArchived ? "open" : "archived" } })}>
        {isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        {isArchived ? "Take up again" : "Archive"}
        <span className="sr-only"> {topicInParts(draft).title}</span>
      </Button>
      <Button variant="ghost" size="small" className="px-2.5" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        Delete<span className="sr-only"> {topicInParts(draft).title}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Delete this draft?"
        description={`“${topicInParts(draft).title}”: its three variants and all versions go, and cannot be brought back. A post that was made of it stays.`}
        confirm="Delete"
        keep="Keep it"
        busy={remove.isPending}
        onConfirm={() => remove.mutate(draft.id)}
      />
    </>
  );
}
