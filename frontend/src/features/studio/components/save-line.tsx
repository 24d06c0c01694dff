"use client";

import { Check, CircleAlert, LoaderCircle } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sentence } from "@/lib/sentence";
import type { DraftEditing } from "../model/use-editing";

/** Whether what was typed is saved; and where somebody else has changed it, whose text is to stay. */
export function SaveLine({ editing: { state, retry, takeTheirs, keepMine } }: { editing: DraftEditing }) {
  return (
    <>
      <p role="status" className="flex min-h-6 items-center gap-2 text-sm text-ink-soft">
        {state.status === "saved" && (
          <>
            <Check aria-hidden className="size-4 text-good" />
            Saved
          </>
        )}
        {(state.status === "saving" || state.status === "typing") && (
          <>
            <LoaderCircle aria-hidden className="size-4 animate-spin" />
            Saving …
          </>
        )}
        {state.status === "failed" && (
          <>
            <CircleAlert aria-hidden className="size-4 text-bad" />
            <span className="text-bad">Could not save</span>
          </>
        )}
      </p>
      {state.status === "failed" && (
        <Notice tone="bad" role="alert">
          <p>{sentence(state.reason)} What you typed is kept in this tab.</p>
          <Button variant="secondary" size="small" className="mt-2" onClick={retry}>
            Save again
          </Button>
        </Notice>
      )}
      {state.status === "conflict" && (
        <Notice tone="warn" role="alert" title="Somebody else changed this text meanwhile">
          <p>Theirs reads:</p>
          <blockquote className="max-h-40 overflow-y-auto border-l-2 border-current pl-3 break-words whitespace-pre-line">{state.theirs.text.caption}</blockquote>
          <p>Nothing is lost yet: yours is still in the fields, theirs is among the versions.</p>
          <span className="mt-2 flex flex-wrap gap-2">
            <Button variant="secondary" size="small" onClick={keepMine}>
              Keep mine
            </Button>
            <Button variant="secondary" size="small" onClick={takeTheirs}>
              Load theirs
            </Button>
          </span>
        </Notice>
      )}
    </>
  );
}
