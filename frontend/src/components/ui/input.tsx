import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

/** 16 px on a phone, so that iOS does not zoom into the field. */
export const controlClasses =
  "w-full min-w-0 rounded-lg border border-field bg-surface px-3 text-base text-ink transition-colors placeholder:text-ink-soft hover:border-ink-soft focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-bad sm:text-sm";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return <input type={type} className={cn(controlClasses, "h-11 sm:h-10", className)} {...props} />;
}
