import type { VoiceScore as Score } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";

/** How much a text sounds like the brand, and what would make it sound more so. */
export function VoiceScore({ voice: { score, certainty, reasons } }: { voice: Score }) {
  return (
    <div className="grid gap-2 text-sm">
      <div className="flex items-baseline justify-between gap-3">
        <span>Sounds like the brand</span>
        <span className="font-medium tabular-nums">{score} of 100</span>
      </div>
      <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-raised">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${score}%` }} />
      </span>
      {certainty === "the_voice_says_little" && (
        <p className="text-ink-soft">The brand’s voice says little about itself, so this number means little. Example phrases on the page Brand help most.</p>
      )}
      {reasons.length > 0 && (
        <details>
          <summary className="rounded-sm text-ink-soft underline-offset-4 hover:underline">{reasons.length === 1 ? "1 reason" : `${reasons.length} reasons`}</summary>
          <ul className="mt-2 grid gap-3">
            {reasons.map(({ about, measured, wanted, change, points }, index) => (
              <li key={index} className="grid gap-0.5">
                <p className="flex justify-between gap-3">
                  <span className="font-medium">{sentence(about).replace(/\.$/, "")}</span>
                  <span className="text-ink-soft tabular-nums">{points === 0 ? "" : `−${points}`}</span>
                </p>
                <p className="text-ink-soft">
                  Measured: {measured}. Wanted: {wanted}.
                </p>
                {change !== "" && <p>{sentence(change)}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
