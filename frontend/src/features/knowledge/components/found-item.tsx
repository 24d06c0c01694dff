import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { FoundPassage } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";
import { highlighted } from "../model/highlights";
import { wordsOfType } from "../model/knowledge-words";
import { Measure } from "./measure";

/** A passage that was found: what it says, how well it fits, and why. */
export function FoundItem({ passage, href }: { passage: FoundPassage; href: string }) {
  const { heading, title, body, words, why, featured, score, likeness, coverage } = passage;
  return (
    <Card>
      <article aria-label={heading} className="grid gap-4 p-4 sm:grid-cols-[1fr_12rem] sm:gap-6 sm:p-5">
        <div className="grid min-w-0 content-start gap-1.5">
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            {wordsOfType(passage.knowledge_type).label}
            {featured && <Badge tone="accent">Featured</Badge>}
          </p>
          <h3 className="font-medium break-words">
            <Link href={href} className="underline-offset-4 hover:underline">
              <Highlighted text={heading === "" ? title : heading} words={words} />
            </Link>
          </h3>
          <p className="text-sm leading-relaxed break-words whitespace-pre-line">
            <Highlighted text={body} words={words} />
          </p>
        </div>
        <div className="grid content-start gap-2.5">
          <dl className="grid gap-2.5">
            <Measure name="Fit" value={score} none="" isMain />
            <Measure name="Same meaning" value={likeness} none="not alike" />
            <Measure name="Same words" value={coverage} none="none" />
          </dl>
          <p className="text-sm text-ink-soft">{sentence(why)}</p>
        </div>
      </article>
    </Card>
  );
}

function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  return highlighted(text, words).map(({ text: piece, isFound }, index) =>
    isFound ? (
      <mark key={index} className="rounded-sm bg-accent-soft px-0.5 text-accent">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
