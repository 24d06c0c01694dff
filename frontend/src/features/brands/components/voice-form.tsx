"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Controller, useForm, useWatch } from "react-hook-form";
import { Restored } from "@/components/restored";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ThingsToMend } from "@/components/ui/things-to-mend";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TagInput } from "@/components/ui/tag-input";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toaster";
import { useFormMending } from "@/components/use-form-mending";
import { useKeptForm } from "@/components/use-kept-form";
import type { Voice } from "@/lib/api/types";
import { brandMutations, brandQueries } from "../api/brand-queries";
import { hashtagStyles, tones, valuesOf, voiceFieldNames, voiceValues } from "../model/voice-values";
import { PhraseList } from "./phrase-list";
import { ToneSlider } from "./tone-slider";

export function VoiceForm({ brandId, voice }: { brandId: string; voice: Voice }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useForm({ resolver: zodResolver(voiceValues), defaultValues: valuesOf(voice), shouldFocusError: false });
  const change = useMutation(brandMutations.changeVoice(brandId));
  const emojisAllowed = useWatch({ control: form.control, name: "emojis_allowed" });
  const { errors } = form.formState;
  const { isRestored, settle, discard } = useKeptForm(form, `voice:${brandId}`, valuesOf(voice));
  const { place, summary, refuse, refused } = useFormMending(form, voiceFieldNames);

  const submit = form.handleSubmit(
    (values) =>
      change.mutate(values, {
        onSuccess: (changed) => {
          queryClient.setQueryData(brandQueries.voice(brandId).queryKey, changed);
          settle(valuesOf(changed));
          toast("good", "The voice is saved.");
        },
        onError: refused,
      }),
    refuse,
  );

  return (
    <form ref={place} noValidate onSubmit={submit} className="grid gap-10">
      {isRestored && <Restored onDiscard={discard} />}
      <fieldset className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <legend className="mb-5 font-medium">Tone</legend>
        {tones.map((tone) => (
          <ToneSlider key={tone.name} form={form} {...tone} />
        ))}
      </fieldset>
      <fieldset className="grid gap-6">
        <legend className="mb-5 font-medium">Words</legend>
        <Field name="words_to_prefer" label="Words to prefer" hint="Press Enter or comma after each." error={errors.words_to_prefer?.message}>
          {(control) => (
            <Controller
              control={form.control}
              name="words_to_prefer"
              render={({ field }) => <TagInput {...control} name="words to prefer" maxLength={100} value={field.value} onChange={field.onChange} />}
            />
          )}
        </Field>
        <Field name="words_to_avoid" label="Words to avoid" error={errors.words_to_avoid?.message}>
          {(control) => (
            <Controller
              control={form.control}
              name="words_to_avoid"
              render={({ field }) => <TagInput {...control} name="words to avoid" maxLength={100} value={field.value} onChange={field.onChange} />}
            />
          )}
        </Field>
        <Controller
          control={form.control}
          name="example_phrases"
          render={({ field, fieldState }) => <PhraseList value={field.value} onChange={field.onChange} error={fieldState.error?.message} />}
        />
      </fieldset>
      <fieldset className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <legend className="mb-5 font-medium">Style</legend>
        <Field name="primary_language" label="Language" hint="A tag such as en, sv-SE or pt-BR." error={errors.primary_language?.message}>
          {(control) => <Input {...control} {...form.register("primary_language")} autoCapitalize="none" spellCheck={false} />}
        </Field>
        <Field name="hashtag_style" label="Hashtags" error={errors.hashtag_style?.message}>
          {(control) => (
            <Select {...control} {...form.register("hashtag_style")}>
              {Object.entries(hashtagStyles).map(([style, label]) => (
                <option key={style} value={style}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="emojis_allowed" label="Emojis" hint={emojisAllowed ? "Posts may use emojis." : "Posts use no emojis."}>
          {({ "aria-invalid": _, ...control }) => (
            <Controller
              control={form.control}
              name="emojis_allowed"
              render={({ field }) => <Switch {...control} checked={field.value} onCheckedChange={field.onChange} />}
            />
          )}
        </Field>
        {emojisAllowed && (
          <Field name="max_emojis_per_post" label="Emojis per post, at most" error={errors.max_emojis_per_post?.message}>
            {(control) => (
              <Input {...control} {...form.register("max_emojis_per_post", { valueAsNumber: true })} type="number" min={0} max={30} />
            )}
          </Field>
        )}
      </fieldset>
      <Field
        name="custom_instructions"
        label="Anything else a writer should know"
        optional
        hint="Rules, habits, things never to say."
        error={errors.custom_instructions?.message}
      >
        {(control) => <Textarea {...control} {...form.register("custom_instructions")} className="min-h-32" />}
      </Field>
      <ThingsToMend {...summary} />
      <Button type="submit" busy={change.isPending} className="justify-self-start">
        Save voice
      </Button>
    </form>
  );
}
