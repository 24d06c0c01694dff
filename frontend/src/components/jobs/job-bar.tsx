import { Button } from "@/components/ui/button";

type JobBarProps = {
  /** What is being worked on, for who cannot see the bar. */
  name: string;
  /** What is being done now, in words. */
  stage: string;
  /** 0 to 1. */
  progress: number;
  /** Null where there is nothing left to stop. */
  onCancel: (() => void) | null;
  isStopping?: boolean;
};

/** How far something is that takes a while: in words, as a bar, and with a way to stop it. */
export function JobBar({ name, stage, progress, onCancel, isStopping = false }: JobBarProps) {
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="min-w-0 font-medium break-words">
          {stage}
        </p>
        {onCancel !== null && (
          <Button variant="ghost" size="small" busy={isStopping} onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <progress
        aria-label={name}
        max={1}
        value={progress}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-raised [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-[inline-size] [&::-webkit-progress-value]:duration-500"
      />
    </div>
  );
}
