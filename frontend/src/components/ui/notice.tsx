import { cva, type VariantProps } from "class-variance-authority";
import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

const noticeVariants = cva("flex gap-3 rounded-xl px-4 py-3 text-sm leading-relaxed", {
  variants: {
    tone: { info: "bg-raised text-ink", good: "bg-good-soft text-good", warn: "bg-warn-soft text-warn", bad: "bg-bad-soft text-bad" },
  },
  defaultVariants: { tone: "info" },
});

const icons = { info: Info, good: CircleCheck, warn: CircleAlert, bad: CircleAlert };

type NoticeProps = VariantProps<typeof noticeVariants> & { title?: string | undefined; children?: ReactNode; role?: "alert" | "status"; className?: string };

export function Notice({ tone, title, children, role, className }: NoticeProps) {
  const Icon = icons[tone ?? "info"];
  return (
    <div role={role} className={cn(noticeVariants({ tone }), className)}>
      <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0" />
      <div className="min-w-0 flex-1 space-y-1">
        {title !== undefined && <p className="font-medium">{title}</p>}
        {children}
      </div>
    </div>
  );
}
