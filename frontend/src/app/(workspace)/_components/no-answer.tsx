import { BrandMark } from "@/components/brand-mark";
import { Button } from "@/components/ui/button";

/** The service is away: calm, because it comes back and nothing is lost. */
export function NoAnswer({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="grid justify-items-center rounded-2xl border border-dashed border-line px-6 py-16 text-center">
      <BrandMark className="size-10 animate-breathe" />
      <div role="status">
        <h1 className="mt-6 text-xl font-semibold tracking-tight">PresenceOS does not answer</h1>
        <p className="mt-2 max-w-sm text-ink-soft">Trying again every few seconds. The page comes by itself, and what is scheduled is not touched by this.</p>
      </div>
      <Button variant="secondary" size="small" className="mt-6" onClick={onRetry}>
        Try now
      </Button>
    </div>
  );
}
