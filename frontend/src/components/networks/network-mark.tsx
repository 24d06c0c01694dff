import { cn } from "@/lib/cn";
import { lookOf } from "./network-looks";

/** Beside the name of a network, or of an account there, so it says nothing of its own. */
export function NetworkMark({ platform, className }: { platform: string; className?: string }) {
  const { icon: Icon, colour } = lookOf(platform);
  return <Icon aria-hidden className={cn("size-3.5 shrink-0", colour, className)} />;
}
