import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** Nothing is here yet: why, and the one next step. */
export function EmptyState({ icon: Icon, title, children, action }: { icon: LucideIcon; title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center rounded-2xl border border-dashed border-line px-6 py-14 text-center">
      <span aria-hidden className="grid size-12 place-items-center rounded-2xl bg-accent-soft text-accent">
        <Icon className="size-6" />
      </span>
      <h2 className="mt-5 text-lg font-semibold tracking-tight">{title}</h2>
      <p className="mt-1.5 max-w-sm text-ink-soft">{children}</p>
      {action !== undefined && <div className="mt-6">{action}</div>}
    </div>
  );
}
