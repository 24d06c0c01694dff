"use client";

import { FormatFields } from "@/components/format-fields";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { CreateIdea } from "@/lib/api/types";
import { ideaFields, type IdeaValues, judgeIdea } from "../model/idea-values";

type IdeaFormProps = {
  title: string;
  description: string;
  saved: IdeaValues;
  /** Under which name what is typed is kept until it is sent. */
  keptAs: string;
  send: string;
  busy: boolean;
  onSend: (idea: CreateIdea, outcome: { settle: () => void; refused: (error: unknown) => void }) => void;
  onClose: () => void;
};

/** The window in which an idea is worded. What is typed outlives it. */
export function IdeaForm({ title, description, saved, keptAs, send, busy, onSend, onClose }: IdeaFormProps) {
  const draft = useDraft(saved, { name: keptAs });
  const form = useForm({ draft, fields: ideaFields, judge: judgeIdea });
  const { values, set, control: controlOf, problems } = form;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} description={description}>
      <Form
        form={form}
        busy={busy}
        onSend={(idea: CreateIdea) => onSend(idea, { settle: () => draft.settle(values), refused: form.refused })}
        refusedTitle="It is not saved"
        className="grid gap-5"
        actions={
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="ghost" onClick={onClose}>
              Close
            </Button>
            <Button type="submit" busy={busy}>
              {send}
            </Button>
          </div>
        }
      >
        <Field name="title" label={ideaFields.title.name} error={problems.title} hint="What the post is about, in a few words.">
          {(control) => <Input {...control} {...controlOf("title")} autoComplete="off" placeholder="The first snow" />}
        </Field>
        <Field name="hook" label={ideaFields.hook.name} optional error={problems.hook} hint="A post could begin with it.">
          {(control) => <Input {...control} {...controlOf("hook")} autoComplete="off" placeholder="It is snowing, and the oven is on." />}
        </Field>
        <Field name="description" label={ideaFields.description.name} optional error={problems.description}>
          {(control) => <Textarea {...control} {...controlOf("description")} placeholder="The courtyard in white, a cup in front of it." />}
        </Field>
        <Field name="reason" label={ideaFields.reason.name} optional error={problems.reason}>
          {(control) => <Textarea {...control} {...controlOf("reason")} className="min-h-16" placeholder="People look for somewhere warm." />}
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field name="pillar" label={ideaFields.pillar.name} optional error={problems.pillar} hint="One that comes back again and again.">
            {(control) => <Input {...control} {...controlOf("pillar")} autoComplete="off" placeholder="From the oven" />}
          </Field>
          <Field name="suggested_on" label={ideaFields.suggested_on.name} optional error={problems.suggested_on} hint="When it would fit best.">
            {(control) => <Input {...control} {...controlOf("suggested_on")} type="date" />}
          </Field>
        </div>
        <FormatFields label={ideaFields.formats.name} hint="None ticked is any." value={values.formats} onChange={(formats) => set("formats", formats)} error={problems.formats} />
      </Form>
    </Dialog>
  );
}
