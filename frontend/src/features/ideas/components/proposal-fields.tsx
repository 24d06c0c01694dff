"use client";

import { FormatFields } from "@/components/format-fields";
import type { FormOf } from "@/components/form/use-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TagInput } from "@/components/ui/tag-input";
import { Textarea } from "@/components/ui/textarea";
import { LONGEST_PILLAR, MOST_IDEAS, type Proposal, proposalFields } from "../model/proposal";

type ProposalFieldsProps = { form: FormOf<Proposal>; today: string };

/** How many, about what, for what and for which days. */
export function ProposalFields({ form: { values, set, control: controlOf, problems }, today }: ProposalFieldsProps) {
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-3">
        <Field name="count" label={proposalFields.count.name} error={problems.count}>
          {(control) => (
            <Select {...control} {...controlOf("count")}>
              {Array.from({ length: MOST_IDEAS }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="from" label={proposalFields.from.name} optional error={problems.from} hint="Today unless said.">
          {(control) => <Input {...control} {...controlOf("from")} type="date" min={today} />}
        </Field>
        <Field name="until" label={proposalFields.until.name} optional error={problems.until} hint="Two weeks unless said.">
          {(control) => <Input {...control} {...controlOf("until")} type="date" min={values.from === "" ? today : values.from} />}
        </Field>
      </div>
      <Field name="topic" label={proposalFields.topic.name} optional error={problems.topic} hint="Anything the brand knows, unless you say.">
        {(control) => <Textarea {...control} {...controlOf("topic")} className="min-h-16" placeholder="The weeks before Christmas" />}
      </Field>
      <Field name="pillars" label={proposalFields.pillars.name} optional error={problems.pillars} hint="What the brand comes back to again and again. Each idea belongs to one. Press Enter or comma after each.">
        {(control) => (
          <TagInput {...control} name="themes" value={values.pillars} onChange={(pillars) => set("pillars", pillars)} maxLength={LONGEST_PILLAR} placeholder="From the oven" />
        )}
      </Field>
      <FormatFields label={proposalFields.formats.name} hint="None ticked is any." value={values.formats} onChange={(formats) => set("formats", formats)} error={problems.formats} />
    </>
  );
}
