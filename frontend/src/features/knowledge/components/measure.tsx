import { cn } from "@/lib/cn";

type MeasureProps = {
  name: string;
  /** 0 to 1; null where there is none. */
  value: number | null;
  /** What is said then. */
  none: string;
  isMain?: boolean;
};

/** A number between 0 and 1, and a bar for the eye. */
export function Measure({ name, value, none, isMain = false }: MeasureProps) {
  const percent = value === null ? 0 : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className="relative flex items-baseline justify-between gap-3 pb-2.5 text-sm">
      <dt className={isMain ? "font-medium" : "text-ink-soft"}>{name}</dt>
      <dd className={cn("tabular-nums", value === null ? "text-ink-soft" : isMain && "font-medium")}>
        {value === null ? none : `${percent} %`}
        <span aria-hidden className="absolute inset-x-0 bottom-0 h-1.5 overflow-hidden rounded-full bg-raised">
          <span className={cn("block h-full rounded-full", isMain ? "bg-accent" : "bg-ink-soft/60")} style={{ width: `${percent}%` }} />
        </span>
      </dd>
    </div>
  );
}
