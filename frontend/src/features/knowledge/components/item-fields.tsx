"use client";

import type { FormOf } from "@/components/form/use-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";
import type { KnowledgeTypeRules } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { droppedDetails, type ItemValues, keyOf, MOST_CHARACTERS, rulesOf } from "../model/item-values";
import { counted, lengthOf } from "../model/judge-item";
import { wordsOfType } from "../model/knowledge-words";
import { DetailField } from "./detail-field";
import { SeasonField } from "./season-field";

type ItemFieldsProps = { form: FormOf<ItemValues>; types: readonly KnowledgeTypeRules[] };

/** What an item says, what belongs to its type, and when it holds. */
export function ItemFields({ form, types }: ItemFieldsProps) {
  return (
    <>
      <TextFields form={form} types={types} />
      <DetailFields form={form} types={types} />
      <WhenItHolds form={form} />
      <HowItIsUsed form={form} />
    </>
  );
}

function TextFields({ form, types }: ItemFieldsProps) {
  const { values, problems } = form;
  const { invites, title, content } = wordsOfType(values.knowledge_type);
  const length = lengthOf(values.content);
  return (
    <>
      <Field name="knowledge_type" label="What is it?" error={problems.knowledge_type} hint={invites === "" ? undefined : `${invites}.`}>
        {(control) => (
          <Select {...control} {...form.control("knowledge_type")}>
            {types.map((type) => (
              <option key={type.knowledge_type} value={type.knowledge_type}>
                {wordsOfType(type.knowledge_type).label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="title" label="Title" error={problems.title}>
        {(control) => <Input {...control} {...form.control("title")} autoComplete="off" placeholder={title} />}
      </Field>
      <Field
        name="content"
        label="Text"
        optional
        error={problems.content}
        hint={
          <span className="flex flex-wrap justify-between gap-x-4 gap-y-1">
            <span>Plain sentences. A line that begins with # is a heading, and makes long texts easier to find things in.</span>
            <span className={cn("tabular-nums", length > MOST_CHARACTERS && "font-medium text-bad")}>
              {counted(length)} of {counted(MOST_CHARACTERS)} characters
            </span>
          </span>
        }
      >
        {(control) => (
          <Textarea
            {...control}
            {...form.control("content")}
            aria-invalid={control["aria-invalid"] || length > MOST_CHARACTERS}
            placeholder={content}
            className="max-h-[60dvh] min-h-40"
          />
        )}
      </Field>
    </>
  );
}

function DetailFields({ form, types }: ItemFieldsProps) {
  const { values, set, problems } = form;
  const rules = rulesOf(values.knowledge_type, types);
  const { label } = wordsOfType(values.knowledge_type);
  const dropped = droppedDetails(values, types);
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-4 font-medium">Details</legend>
      {dropped.length > 0 && (
        <Notice tone="warn" role="status">
          {label} has no place for {listedAll(dropped)}. Saving drops {dropped.length === 1 ? "it" : "them"}; until then it is all kept, should you choose the other
          type again.
        </Notice>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        {rules.map((each) => (
          <DetailField
            key={each.name}
            rules={each}
            value={values[keyOf(each.name)] ?? ""}
            onChange={(value) => set(keyOf(each.name), value)}
            error={problems[keyOf(each.name)]}
          />
        ))}
      </div>
    </fieldset>
  );
}

function listedAll(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function WhenItHolds({ form: { values, set, problems, control: controlOf } }: Pick<ItemFieldsProps, "form">) {
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-4 font-medium">When it holds</legend>
      <SeasonField value={values.season_months} onChange={(months) => set("season_months", months)} error={problems.season_months} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field name="valid_from" label="Valid from" optional error={problems.valid_from} hint="The first day.">
          {(control) => <Input {...control} {...controlOf("valid_from")} type="date" />}
        </Field>
        <Field name="valid_until" label="Valid until" optional error={problems.valid_until} hint="The last day. After it, drafts do without it.">
          {(control) => <Input {...control} {...controlOf("valid_until")} type="date" />}
        </Field>
      </div>
    </fieldset>
  );
}

function HowItIsUsed({ form: { values, set } }: Pick<ItemFieldsProps, "form">) {
  return (
    <fieldset className="grid gap-5 sm:grid-cols-2">
      <legend className="mb-4 font-medium">How it is used</legend>
      <Field name="featured" label="Featured" hint="Goes before what fits about as well.">
        {({ "aria-invalid": _, ...control }) => <Switch {...control} checked={values.featured} onCheckedChange={(featured) => set("featured", featured)} />}
      </Field>
      <Field name="active" label="In use" hint={values.active ? "Drafts may cite it." : "Kept here, and never found or cited."}>
        {({ "aria-invalid": _, ...control }) => <Switch {...control} checked={values.active} onCheckedChange={(active) => set("active", active)} />}
      </Field>
    </fieldset>
  );
}
