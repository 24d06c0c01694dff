"use client";

import { Field } from "@/components/ui/field";
import { TagInput } from "@/components/ui/tag-input";
import { Textarea } from "@/components/ui/textarea";
import type { Network } from "@/lib/api/types";
import { captionCounts, characters as count, parseHashtag, wholeCaption } from "../model/caption";
import { cn } from "@/lib/cn";

export type Words = { caption: string; hashtags: readonly string[]; firstComment: string };

type CaptionFieldsProps = {
  value: Words;
  onChange: (change: Partial<Words>) => void;
  network: Network;
  problems: { [Field in keyof Words]?: string };
};

/** What people will read: the caption, its hashtags, and the first comment where the network takes one. */
export function CaptionFields({ value, onChange, network, problems }: CaptionFieldsProps) {
  const { characters, hashtags, mentions } = captionCounts(wholeCaption(value.caption, value.hashtags), network);
  const comment = { what: "characters", count: count(value.firstComment.trim()), most: network.first_comment_max_characters };
  return (
    <>
      <Field
        name="caption"
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
            value={value.caption}
            onChange={(event) => onChange({ caption: event.target.value })}
            placeholder="What should people read?"
            className="min-h-36"
          />
        )}
      </Field>
      <Field name="hashtags" label="Hashtags" optional error={problems.hashtags} hint="Press Enter or comma after each. They stand below the caption and count with it.">
        {(control) => (
          <TagInput
            {...control}
            name="hashtags"
            prefix="#"
            parse={parseHashtag}
            value={value.hashtags}
            onChange={(tags) => onChange({ hashtags: tags })}
            placeholder="fika"
          />
        )}
      </Field>
      {comment.most > 0 && (
        <Field
          name="firstComment"
          label="First comment"
          optional
          error={problems.firstComment}
          hint={
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              <span>Left under the post as soon as it is out.</span>
              <Count {...comment} />
            </span>
          }
        >
          {(control) => (
            <Textarea
              {...control}
              aria-invalid={control["aria-invalid"] || comment.count > comment.most}
              value={value.firstComment}
              onChange={(event) => onChange({ firstComment: event.target.value })}
              className="min-h-20"
            />
          )}
        </Field>
      )}
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
