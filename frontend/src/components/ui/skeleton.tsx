import { cn } from "@/lib/cn";

/** Holds the place of what is being loaded; the region around it says so in words. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn("animate-pulse rounded-lg bg-raised", className)} />;
}
