"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { KnownItem } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { useDeleteItem } from "../model/use-delete-item";

type DeleteItemProps = {
  item: KnownItem;
  onGone?: () => void;
  /** Where there is little room, as on a card on a phone, its picture says enough. */
  isBrief?: boolean;
  className?: string;
};

export function DeleteItem({ item, onGone = () => undefined, isBrief = false, className }: DeleteItemProps) {
  const [asking, setAsking] = useState(false);
  const remove = useDeleteItem(item, { onDone: () => setAsking(false), onGone });
  return (
    <>
      <Button variant="ghost" size="small" className={className} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        <span className={cn(isBrief && "max-sm:sr-only")}>
          Delete<span className="sr-only"> {item.title}</span>
        </span>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete “${item.title}”?`}
        description="It is not found or cited any more, and cannot be brought back. Drafts that cite it keep the words they cite. To keep it out of drafts for a while, switch it off instead."
        confirm="Delete"
        keep="Keep it"
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </>
  );
}
