import { Card } from "@/components/ui/card";
import type { KnowledgeItem, KnowledgeTypeRules } from "@/lib/api/types";
import { factsOf } from "../model/facts";
import { rulesOf } from "../model/item-values";
import { seasonInWords } from "../model/season";
import { validityInWords } from "../model/validity";

/** An item for those who may read it and not change it. */
export function ReadItem({ item, types }: { item: KnowledgeItem; types: readonly KnowledgeTypeRules[] }) {
  const facts = factsOf(item, rulesOf(item.knowledge_type, types));
  return (
    <Card className="grid gap-6 p-5 sm:p-8">
      {item.content !== "" && <p className="max-w-prose leading-relaxed break-words whitespace-pre-line">{item.content}</p>}
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[10rem_1fr]">
        {facts.map(({ name, label, words }) => (
          <Line key={name} label={label} words={words} />
        ))}
        <Line label="Season" words={seasonInWords(item.season_months)} />
        <Line label="Valid" words={validityInWords(item) ?? "Always"} />
      </dl>
    </Card>
  );
}

function Line({ label, words }: { label: string; words: string }) {
  return (
    <div className="contents">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 break-words">{words}</dd>
    </div>
  );
}
