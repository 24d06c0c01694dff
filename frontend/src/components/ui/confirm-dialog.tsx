"use client";

import { AlertDialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button";
import { useReturnFocus } from "./use-return-focus";

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  confirm: string;
  keep: string;
  busy: boolean;
  onConfirm: () => void;
};

/** Asks before something that cannot be undone. Focus starts on the harmless answer and returns to where it was. */
export function ConfirmDialog({ open, onOpenChange, title, description, confirm, keep, busy, onConfirm }: ConfirmDialogProps) {
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-fade bg-black/60 backdrop-blur-[2px]" />
        <Primitive.Content
          {...returnFocus}
          className="fixed inset-x-4 top-1/2 z-50 mx-auto max-w-md -translate-y-1/2 animate-fade rounded-2xl border border-line bg-surface p-6 shadow-2xl shadow-black/30"
        >
          <Primitive.Title className="text-lg font-semibold tracking-tight">{title}</Primitive.Title>
          <Primitive.Description className="mt-2 text-sm leading-relaxed text-ink-soft">{description}</Primitive.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <Primitive.Cancel asChild>
              <Button variant="secondary">{keep}</Button>
            </Primitive.Cancel>
            <Button variant="danger" busy={busy} onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
