"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form } from "@/components/form/form";
import { judgedBy } from "@/components/form/judged-by";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TagInput } from "@/components/ui/tag-input";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toaster";
import type { Voice } from "@/lib/api/types";
import { brandMutations, brandQueries } from "../api/brand-queries";
import { hashtagStyles, tones, valuesOf, voiceFields, voiceValues } from "../model/voice-values";
import { languageOfExamples } from "../model/tone-examples/tone-example";
import { PhraseList } from "./phrase-list";
import { ToneSlider } from "./tone-slider";

export function VoiceForm({ brandId, voice }: { brandId: string; voice: Voice }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const draft = useDraft(valuesOf(voice), { name: `voice:${brandId}` });
  const form = useForm({ draft, fields: voiceFields, judge: judgedBy(voiceValues) });
  const { values, set, problems } = form;
  const change = useMutation({
    ...brandMutations.changeVoice(brandId),
    onSuccess: (changed) => {
      queryClient.setQueryData(brandQueries.voice(brandId).queryKey, changed);
      draft.settle(valuesOf(changed));
      toast("good", "The voice is saved.");
    },
    onError: form.refused,
  });

  return (
    <Form
      form={form}
      busy={change.isPending}
      onSend={change.mutate}
      className="grid gap-10"
      actions={
        <Button type="submit" busy={change.isPending} className="justify-self-start">
          Save voice
        </Button>
      }
    >
      <fieldset className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <legend className="mb-5 font-medium">Tone</legend>
        <p className="-mt-3 text-sm text-ink-soft sm:col-span-2">{aboutExamples(values.primary_language)}</p>
        {tones.map((tone) => (
          <ToneSlider key={tone.name} form={form} {...tone} />
        ))}
      </fieldset>
      <fieldset className="grid gap-6">
        <legend className="mb-5 font-medium">Words</legend>
        <Field name="words_to_prefer" label="Words to prefer" hint="Press Enter or comma after each." error={problems.words_to_prefer}>
          {(control) => <TagInput {...control} name="words to prefer" maxLength={100} value={values.words_to_prefer} onChange={(words) => set("words_to_prefer", words)} />}
        </Field>
        <Field name="words_to_avoid" label="Words to avoid" error={problems.words_to_avoid}>
          {(control) => <TagInput {...control} name="words to avoid" maxLength={100} value={values.words_to_avoid} onChange={(words) => set("words_to_avoid", words)} />}
        </Field>
        <PhraseList value={values.example_phrases} onChange={(phrases) => set("example_phrases", phrases)} error={problems.example_phrases} />
      </fieldset>
      <fieldset className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <legend className="mb-5 font-medium">Style</legend>
        <Field name="primary_language" label="Language" hint="A tag such as en, sv-SE or pt-BR." error={problems.primary_language}>
          {(control) => <Input {...control} {...form.control("primary_language")} autoCapitalize="none" spellCheck={false} />}
        </Field>
        <Field name="hashtag_style" label="Hashtags" error={problems.hashtag_style}>
          {(control) => (
            <Select {...control} {...form.control("hashtag_style")}>
              {Object.entries(hashtagStyles).map(([style, label]) => (
                <option key={style} value={style}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="emojis_allowed" label="Emojis" hint={values.emojis_allowed ? "Posts may use emojis." : "Posts use no emojis."}>
          {({ "aria-invalid": _, ...control }) => <Switch {...control} checked={values.emojis_allowed} onCheckedChange={(allowed) => set("emojis_allowed", allowed)} />}
        </Field>
        {values.emojis_allowed && (
          <Field name="max_emojis_per_post" label="Emojis per post, at most" error={problems.max_emojis_per_post}>
            {(control) => (
              <Input
                {...control}
                type="number"
                min={0}
                max={30}
                // What is half typed is no number yet.
                value={Number.isFinite(values.max_emojis_per_post) ? values.max_emojis_per_post : ""}
                onChange={({ target }) => set("max_emojis_per_post", target.valueAsNumber)}
              />
            )}
          </Field>
        )}
      </fieldset>
      <Field
        name="custom_instructions"
        label="Anything else a writer should know"
        optional
        hint="Rules, habits, things never to say."
        error={problems.custom_instructions}
      >
        {(control) => <Textarea {...control} {...form.control("custom_instructions")} className="min-h-32" />}
      </Field>
    </Form>
  );
}

function aboutExamples(primaryLanguage: string): string {
  const isTranslated = primaryLanguage.trim() === "" || primaryLanguage.trim().toLowerCase().startsWith(languageOfExamples(primaryLanguage));
  return isTranslated ? "Under each, how a post might sound." : "Under each, how a post might sound; in English, for there are no examples in this language yet.";
}
