import { Play } from "lucide-react";
import { cn } from "@/lib/cn";

/** A video as small as a picture of it: its first frame, which says with a mark that it moves. */
export function VideoFrame({ address, className }: { address: string; className?: string | undefined }) {
  return (
    <span aria-hidden className={cn("relative block overflow-hidden", className)}>
      {/* Safari shows a frame only of a moment that is asked for. */}
      <video src={`${address}#t=0.001`} muted playsInline preload="metadata" tabIndex={-1} className="size-full object-cover" />
      <span className="absolute inset-0 grid place-items-center">
        <span className="grid size-6 place-items-center rounded-full bg-black/60 text-white">
          <Play className="size-3 fill-current" />
        </span>
      </span>
    </span>
  );
}
