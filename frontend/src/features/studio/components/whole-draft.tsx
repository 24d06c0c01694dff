"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toaster";
import { inWords } from "@/lib/api/problem";
import type { Brand, Draft, DraftPassage, DraftVersion, PostContent } from "@/lib/api/types";
import { draftQueries } from "../api/draft-queries";
import { draftStates, languageInWords, topicInParts } from "../model/draft-words";
import { formats } from "@/lib/formats";
import type { Text } from "../model/text";
import { useEditing } from "../model/use-editing";
import { DraftControls } from "./draft-controls";
import { DraftEditor } from "./draft-editor";
import { VariantCard } from "./variant-card";

export type WholeDraftProps = {
  brand: Brand;
  draft: Draft;
  mayEdit: boolean;
  hrefOf: (passage: DraftPassage) => string;
  knowledgeHref: string;
  onGone: () => void;
  /** Takes the text, and what it was written to, to where posts are composed; `settle` is called once it is there. */
  onUse: (text: Text, settle: () => Promise<void>, media: PostContent["media"]) => void;
  /** Leads to where a sentence is written down as knowledge. */
  onAdd: (sentence: string) => void;
};

/** Three variants side by side, and the text that is made of one of them. */
export function WholeDraft({ brand, draft, mayEdit, hrefOf, knowledgeHref, onGone, onUse, onAdd }: WholeDraftProps) {
  const toast = useToast();
  const editing = useEditing(draft);
  const editor = useRef<HTMLHeadingElement>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const checks = useQuery(draftQueries.checks(draft.id));
  const state = draftStates[draft.status];
  const heading = useRef<HTMLHeadingElement>(null);
  // The page changed without a load; whoever cannot see that is set down at its beginning.
  useEffect(() => heading.current?.focus(), []);

  async function choose(variantId: string) {
    setChoosing(variantId);
    await editing.choose(variantId).then(
      // The editor may only now be there.
      () => setTimeout(() => enter(editor.current)),
      (error: unknown) => toast("bad", `It is not chosen. ${inWords(error)}`),
    );
    setChoosing(null);
  }
  const topic = topicInParts(draft);

  return (
    <div className="grid grid-cols-1 gap-8">
      <header className="grid gap-2">
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <span>{formats[draft.format].label}</span>
          <span>{languageInWords(draft.language)}</span>
          <Badge tone={state.tone}>{state.label}</Badge>
        </p>
        <h1 ref={heading} tabIndex={-1} className="line-clamp-4 text-xl font-semibold tracking-tight break-words outline-none sm:text-2xl">
          {topic.title}
        </h1>
        {topic.rest !== "" && <p className="line-clamp-4 max-w-prose text-ink-soft whitespace-pre-line">{topic.rest}</p>}
        {mayEdit && (
          <div className="-ml-2.5 flex flex-wrap gap-1">
            <DraftControls draft={draft} onGone={onGone} />
          </div>
        )}
      </header>
      {!draft.grounded && (
        <Notice tone="warn">
          Nothing the brand wrote down fits this topic; these rest on the topic alone.{" "}
          <Link href={knowledgeHref} className="font-medium underline underline-offset-4">
            Write it down in Knowledge
          </Link>
        </Notice>
      )}
      {checks.isError && <LoadProblem error={checks.error} onRetry={() => void checks.refetch()} />}
      <section aria-labelledby="variants" className="grid grid-cols-1 gap-4">
        <h2 id="variants" className="text-lg font-semibold tracking-tight">
          Three variants
        </h2>
        <p className="-mt-2 max-w-prose text-sm text-ink-soft">
          Words on a coloured ground rest on something written down; words with a wavy line are worth a look. Press either to see why.
        </p>
        <ol className="grid grid-cols-1 gap-4 lg:grid-cols-3">
          {draft.variants.map((variant) => (
            <li key={variant.id} className="grid">
              <VariantCard
                draft={draft}
                variant={variant}
                report={checks.isError ? null : checks.data?.find(({ variant_id }) => variant_id === variant.id)?.report}
                hrefOf={hrefOf}
                onChoose={mayEdit && !variant.is_selected ? () => void choose(variant.id) : null}
                isBusy={choosing === variant.id}
              />
            </li>
          ))}
        </ol>
      </section>
      {mayEdit && editing.text !== null && (
        <DraftEditor draft={draft} text={editing.text} editing={editing} zone={brand.timezone} heading={editor} onUse={(text) => onUse(text, editing.settle, mediaOf(draft, text))} onAdd={onAdd} />
      )}
      {!mayEdit && draft.version !== null && <ReadText version={draft.version} />}
    </div>
  );
}

/** Described as the variant does that the text was made of. */
function mediaOf({ media, variants }: Draft, { variantId }: Text): PostContent["media"] {
  const described = variants.find(({ id }) => id === variantId)?.alt_texts ?? [];
  return media.map(({ media_id }) => {
    const text = described.find((each) => each.media_id === media_id)?.text;
    return { media_id, ...(text !== undefined && { alt_text: text }) };
  });
}

function enter(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

/** What was made of a variant, for who may only read. */
function ReadText({ version: { caption, hashtags } }: { version: DraftVersion }) {
  return (
    <section aria-labelledby="text" className="grid gap-3">
      <h2 id="text" className="text-lg font-semibold tracking-tight">
        The text as it is
      </h2>
      <p className="leading-relaxed break-words whitespace-pre-line">{caption}</p>
      {hashtags.length > 0 && <p className="text-sm break-words text-accent">{hashtags.map((tag) => `#${tag}`).join(" ")}</p>}
    </section>
  );
}
