import { ImageIcon } from "lucide-react";
import { VideoFrame } from "@/components/media/video-frame";
import type { ShownMedia } from "@/lib/api/types";
import { cn } from "@/lib/cn";

export function Thumbnail({ shown, className }: { shown: ShownMedia | undefined; className?: string }) {
  const classes = cn("size-16 shrink-0 rounded-xl bg-raised sm:size-20", className);
  if (shown?.kind === "video") return <VideoFrame address={shown.url} className={classes} />;
  if (shown !== undefined) return <img src={shown.url} alt="" loading="lazy" className={cn(classes, "object-cover")} />;
  return (
    <span aria-hidden className={cn(classes, "grid place-items-center text-ink-soft")}>
      <ImageIcon className="size-6" strokeWidth={1.4} />
    </span>
  );
}
