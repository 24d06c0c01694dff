import { ImageIcon } from "lucide-react";
import { cn } from "@/lib/cn";

export function Thumbnail({ address, className }: { address: string | undefined; className?: string }) {
  const classes = cn("size-16 shrink-0 rounded-xl bg-raised sm:size-20", className);
  if (address !== undefined) return <img src={address} alt="" loading="lazy" className={cn(classes, "object-cover")} />;
  return (
    <span aria-hidden className={cn(classes, "grid place-items-center text-ink-soft")}>
      <ImageIcon className="size-6" strokeWidth={1.4} />
    </span>
  );
}
