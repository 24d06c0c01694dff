"use client";

import { Field } from "@/components/ui/field";
import { TagInput } from "@/components/ui/tag-input";
import { Textarea } from "@/components/ui/textarea";
import type { Network } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import type { Count } from "../model/limits";
import { captionCounts, firstCommentCount, parseHashtag, takesFirstComment, type Words } from "../model/words";

type CaptionFieldsProps = {
  value: Words;
  onChange: (change: Partial<Words>) => void;
  networks: readonly Network[];
  problems: { [Field in keyof Words]?: string };
};

/** What people will read: the caption, its hashtags, and the first comment where a network takes one. */
export function CaptionFields({ value, onChange, networks, problems }: CaptionFieldsProps) {
  const { characters, hashtags, mentions } = captionCounts(value, networks);
  return (
    <>
      <Field
        name="caption"
        label="Caption"
        error={problems.caption}
        hint={
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            <CountInWords {...characters} among={networks} />
            <CountInWords {...hashtags} among={networks} />
            {mentions.count > 0 && <CountInWords {...mentions} among={networks} />}
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
      {networks.some(takesFirstComment) && <FirstCommentField value={value} onChange={onChange} networks={networks} error={problems.firstComment} />}
    </>
  );
}

type FirstCommentFieldProps = Omit<CaptionFieldsProps, "problems"> & { error: string | undefined };

function FirstCommentField({ value, onChange, networks, error }: FirstCommentFieldProps) {
  const comment = firstCommentCount(value, networks);
  const without = networks.filter((network) => !takesFirstComment(network)).map(({ name }) => name);
  return (
    <Field
      name="firstComment"
      label="First comment"
      optional
      error={error}
      hint={
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          <span>
            Left under the post as soon as it is out.
            {without.length > 0 && ` Not on ${without.join(" and ")}.`}
          </span>
          <CountInWords {...comment} among={networks} />
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
  );
}

/** Among several networks it is of use to know whose limit it is. */
function CountInWords({ what, count, most, network, among }: Count & { among: readonly Network[] }) {
  return (
    <span className={cn("tabular-nums", count > most && "font-medium text-bad")}>
      {count} of {most} {what}
      {among.length > 1 && ` (${network})`}
      {count > most && `, ${count - most} too many`}
    </span>
  );
}
