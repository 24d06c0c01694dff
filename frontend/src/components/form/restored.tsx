"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** What is shown was typed before and not sent. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Notice role="status">
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        What you had typed is still here.
        <Button variant="ghost" size="small" className="-my-1" onClick={onDiscard}>
          Discard it
        </Button>
      </span>
    </Notice>
  );
}
