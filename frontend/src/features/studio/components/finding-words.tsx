import { CircleAlert, Info, OctagonX } from "lucide-react";
import type { ReactNode } from "react";
import type { Finding } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";

const looks = {
  blocks: { icon: OctagonX, colour: "text-bad", word: "The network would refuse it" },
  warns: { icon: CircleAlert, colour: "text-warn", word: "Look at this" },
  hints: { icon: Info, colour: "text-ink-soft", word: "A hint" },
};

/** What there is to say about a text, and what to do about it. */
export function FindingWords({ finding: { weight, detail, suggestion }, children }: { finding: Finding; children?: ReactNode }) {
  const { icon: Icon, colour, word } = looks[weight];
  return (
    <div className="flex gap-2.5">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${colour}`} />
      <div className="min-w-0 flex-1">
        <p>
          <span className="sr-only">{word}: </span>
          {sentence(detail)}
        </p>
        {suggestion !== null && <p className="text-ink-soft">{sentence(suggestion)}</p>}
        {children}
      </div>
    </div>
  );
}
