"use client";

import { Field } from "@/components/ui/field";
import { TagInput } from "@/components/ui/tag-input";
import { Textarea } from "@/components/ui/textarea";
import type { Network } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { captionCounts, parseHashtag, wholeCaption } from "../model/caption";
import { type Draft, useComposer } from "../model/composer-store";
import type { DraftProblems } from "../model/draft-problems";

export function CaptionFields({ draft, network, problems }: { draft: Draft; network: Network; problems: DraftProblems }) {
  const change = useComposer((store) => store.change);
  const { characters, hashtags, mentions } = captionCounts(wholeCaption(draft.caption, draft.hashtags), network);
  return (
    <>
      <Field
        label="Caption"
        error={problems.caption}
        hint={
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            <Count {...characters} />
            <Count {...hashtags} />
            {mentions.count > 0 && <Count {...mentions} />}
          </span>
        }
      >
        {(control) => (
          <Textarea
            {...control}
            aria-invalid={control["aria-invalid"] || characters.count > characters.most}
            value={draft.caption}
            onChange={(event) => change({ caption: event.target.value })}
            placeholder="What should people read?"
            className="min-h-36"
          />
        )}
      </Field>
      <Field label="Hashtags" optional error={problems.hashtags} hint="Press Enter or comma after each. They stand below the caption and count with it.">
        {(control) => (
          <TagInput
            {...control}
            name="hashtags"
            prefix="#"
            parse={parseHashtag}
            value={draft.hashtags}
            onChange={(tags) => change({ hashtags: tags })}
            placeholder="fika"
          />
        )}
      </Field>
    </>
  );
}

function Count({ what, count, most }: { what: string; count: number; most: number }) {
  return (
    <span className={cn("tabular-nums", count > most && "font-medium text-bad")}>
      {count} of {most} {what}
      {count > most && `, ${count - most} too many`}
    </span>
  );
}
