"use client";

import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { useReturnFocus } from "./use-return-focus";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  children: ReactNode;
};

/** A window for a small form. Focus goes into it and comes back; Escape leaves it. */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-fade bg-black/60 backdrop-blur-[2px]" />
        <Primitive.Content
          {...returnFocus}
          onEscapeKeyDown={(event) => {
            // The first Escape is for the list that is open, the next for the dialog.
            if (document.activeElement?.matches("[role=combobox][aria-expanded=true]") === true) event.preventDefault();
          }}
          className="fixed inset-x-3 top-1/2 z-50 mx-auto max-h-[calc(100dvh-1.5rem)] max-w-xl -translate-y-1/2 animate-fade overflow-y-auto rounded-2xl border border-line bg-canvas p-5 shadow-2xl shadow-black/30 outline-none sm:p-6"
        >
          <Primitive.Title className="text-lg font-semibold tracking-tight">{title}</Primitive.Title>
          <Primitive.Description className="mt-1.5 text-sm leading-relaxed text-ink-soft">{description}</Primitive.Description>
          <div className="mt-5">{children}</div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
