"use client";

import type { FormOf } from "@/components/form/use-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { cn } from "@/lib/cn";
import { formatNames, formats } from "@/lib/formats";
import { languageInWords } from "../model/draft-words";
import { type IdeaOfDrafts, languages, MOST_CHARACTERS, type Wish, wishFields } from "../model/wish";
import { MediaChoice } from "./media-choice";
import { VoiceNote } from "./voice-note";

const NEARLY = MOST_CHARACTERS * 0.8;

type WishFieldsProps = { brandId: string; form: FormOf<Wish>; idea: IdeaOfDrafts | null };

/** What the drafts are about, typed, said or an idea; for what, and in which language. */
export function WishFields({ brandId, form, idea }: WishFieldsProps) {
  const { values, set, control: controlOf, problems } = form;
  return (
    <>
      {idea === null ? <Topic brandId={brandId} form={form} /> : <TheIdea idea={idea} />}
      <MediaChoice
        brandId={brandId}
        label={wishFields.media_ids.name}
        most={formats[values.format].mostMedia}
        value={values.media_ids}
        onChange={(ids) => set("media_ids", ids)}
        error={problems.media_ids}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field name="format" label={wishFields.format.name} error={problems.format}>
          {(control) => (
            <Select {...control} {...controlOf("format")}>
              {formatNames.map((format) => (
                <option key={format} value={format}>
                  {formats[format].label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="language" label={wishFields.language.name} error={problems.language}>
          {(control) => (
            <Select {...control} {...controlOf("language")}>
              <option value="">The brand’s own</option>
              {languages.map((tag) => (
                <option key={tag} value={tag}>
                  {languageInWords(tag)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </>
  );
}

function Topic({ brandId, form: { values, set, control: controlOf, problems } }: Omit<WishFieldsProps, "idea">) {
  const length = [...values.topic.trim()].length;
  return (
    <>
      <Field
        name="topic"
        label={wishFields.topic.name}
        error={problems.topic}
        hint={
          <span className="flex flex-wrap justify-between gap-x-4 gap-y-1">
            <span>A sentence is enough. Facts come from Knowledge; what you write here counts as true as well.</span>
            {length > NEARLY && (
              <span className={cn("tabular-nums", length > MOST_CHARACTERS && "font-medium text-bad")}>
                {length} of {MOST_CHARACTERS} characters
              </span>
            )}
          </span>
        }
      >
        {(control) => <Textarea {...control} {...controlOf("topic")} placeholder="Our cinnamon buns, warm from seven in the morning" />}
      </Field>
      <VoiceNote brandId={brandId} onText={(text) => set("topic", [values.topic.trimEnd(), text].filter((part) => part !== "").join("\n\n"))} />
    </>
  );
}

function TheIdea({ idea: { title, hook } }: { idea: IdeaOfDrafts }) {
  return (
    <div className="grid gap-1 border-l-2 border-accent pl-4">
      <p className="text-sm text-ink-soft">From the idea</p>
      <p className="font-medium break-words">{title}</p>
      {hook !== "" && <p className="break-words text-ink-soft">{hook}</p>}
    </div>
  );
}
