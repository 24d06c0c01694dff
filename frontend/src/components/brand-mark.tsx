import { cn } from "@/lib/cn";

/** A dot that is there, and the rings it sends out. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={cn("size-6 text-accent", className)} fill="none">
      <circle cx="12" cy="12" r="3.25" fill="currentColor" />
      <path d="M6.2 6.2a8.2 8.2 0 0 0 0 11.6M17.8 6.2a8.2 8.2 0 0 1 0 11.6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M3 3a12.7 12.7 0 0 0 0 18M21 3a12.7 12.7 0 0 1 0 18" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" opacity=".4" />
    </svg>
  );
}
