import type { DetailRules, KnownItem } from "@/lib/api/types";
import { factsOf, isShort } from "../model/facts";
import { seasonInWords } from "../model/season";
import { validityInWords } from "../model/validity";

/** What of an item fits into a line: its price, its dates, its season. */
export function ItemFacts({ item, rules }: { item: KnownItem; rules: readonly DetailRules[] }) {
  const validity = validityInWords(item);
  const facts = factsOf(item, rules)
    .filter(isShort)
    .map(({ name, label, words }) => ({ name, label, words }));
  const season = item.season_months.length > 0 ? [{ name: "season", label: "Season", words: seasonInWords(item.season_months) }] : [];
  const valid = validity === null ? [] : [{ name: "validity", label: "Valid", words: validity }];
  const all = [...facts, ...season, ...valid];
  if (all.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {all.map(({ name, label, words }) => (
        <div key={name} className="flex min-w-0 gap-1.5">
          <dt className="shrink-0 text-ink-soft">{label}</dt>
          <dd className="min-w-0 break-words tabular-nums">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
