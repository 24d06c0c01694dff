"use client";

import { Popover as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;

/** A small window beside its button. Escape and a click elsewhere close it, and the focus goes back to the button. */
export function PopoverContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={8}
        collisionPadding={12}
        className={cn(
          "z-50 flex max-h-[min(36rem,var(--radix-popover-content-available-height))] w-[min(26rem,calc(100vw-1.5rem))] animate-fade flex-col overflow-hidden rounded-2xl border border-line bg-surface shadow-xl shadow-black/25 outline-none",
          className,
        )}
        {...props}
      />
    </Primitive.Portal>
  );
}
