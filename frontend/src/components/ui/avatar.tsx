import { cn } from "@/lib/cn";

/** A picture beside a name that is written out, so it says nothing of its own. */
export function Avatar({ name, src, className }: { name: string; src?: string | null; className?: string }) {
  const classes = cn("grid size-9 shrink-0 place-items-center overflow-hidden rounded-full bg-accent-soft text-sm font-semibold text-accent", className);
  if (src !== undefined && src !== null) {
    return <img src={src} alt="" className={cn(classes, "object-cover")} />;
  }
  return (
    <span aria-hidden className={classes}>
      {[...name.trim()][0]?.toUpperCase() ?? "?"}
    </span>
  );
}
