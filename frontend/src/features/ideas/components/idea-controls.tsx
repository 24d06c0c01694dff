"use client";

import { Check, Ellipsis, FileText, Pencil, RotateCcw, Sparkles, Trash2, Undo2, X } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/components/ui/dropdown-menu";
import type { Idea } from "@/lib/api/types";
import { useMoveIdea } from "../model/use-move-idea";
import { DeleteIdea } from "./delete-idea";
import { EditIdea } from "./edit-idea";

type IdeaControlsProps = { idea: Idea; draftsHref: string; mayEdit: boolean };

/** What can be done with an idea where it stands. */
export function IdeaControls({ idea, draftsHref, mayEdit }: IdeaControlsProps) {
  const move = useMoveIdea();
  const of = <span className="sr-only"> {idea.title}</span>;
  if (!mayEdit) return idea.status === "used" ? <Drafts href={draftsHref} of={of} isUsed /> : null;
  return (
    <div className="-ml-1 flex flex-wrap items-center gap-1.5">
      {idea.status === "new" && (
        <Button variant="secondary" size="small" onClick={() => move(idea, "approved")}>
          <Check aria-hidden />
          <span>Approve{of}</span>
        </Button>
      )}
      {idea.status !== "rejected" && <Drafts href={draftsHref} of={of} isUsed={idea.status === "used"} />}
      {(idea.status === "new" || idea.status === "approved") && (
        <Button variant="ghost" size="small" className="px-2.5" onClick={() => move(idea, "rejected")}>
          <X aria-hidden />
          <span>Reject{of}</span>
        </Button>
      )}
      {idea.status === "rejected" && (
        <Button variant="secondary" size="small" onClick={() => move(idea, "new")}>
          <RotateCcw aria-hidden />
          <span>Restore{of}</span>
        </Button>
      )}
      <More idea={idea} onNewAgain={() => move(idea, "new")} />
    </div>
  );
}

function Drafts({ href, of, isUsed }: { href: string; of: React.ReactNode; isUsed: boolean }) {
  return (
    <Button asChild variant={isUsed ? "ghost" : "secondary"} size="small">
      <Link href={href}>
        {isUsed ? <FileText aria-hidden /> : <Sparkles aria-hidden />}
        <span>
          {isUsed ? "See its drafts" : "Write drafts"}
          <span className="sr-only">:</span>
          {of}
        </span>
      </Link>
    </Button>
  );
}

/** What is needed more rarely. */
function More({ idea, onNewAgain }: { idea: Idea; onNewAgain: () => void }) {
  const [asking, setAsking] = useState<"edit" | "delete" | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" className="ml-auto size-9 sm:size-8" aria-label={`More for ${idea.title}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setAsking("edit")}>
            <Pencil aria-hidden />
            Edit
          </DropdownMenuItem>
          {idea.status === "approved" && (
            <DropdownMenuItem onSelect={onNewAgain}>
              <Undo2 aria-hidden />
              Back to New
            </DropdownMenuItem>
          )}
          <DropdownMenuItem onSelect={() => setAsking("delete")}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {asking === "edit" && <EditIdea idea={idea} onClose={close} />}
      {asking === "delete" && <DeleteIdea idea={idea} onClose={close} />}
    </>
  );
}
