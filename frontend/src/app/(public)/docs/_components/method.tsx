import { cn } from "@/lib/cn";
import type { Method as Name } from "../_contract/read-contract";

const tones: Record<Name, string> = {
  get: "text-busy",
  post: "text-good",
  put: "text-warn",
  patch: "text-warn",
  delete: "text-bad",
};

export function Method({ name, className }: { name: Name; className?: string }) {
  return <span className={cn("font-mono text-xs font-semibold uppercase", tones[name], className)}>{name}</span>;
}
