"use client";

import type { FormOf } from "@/components/form/use-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { ZoneSelect } from "@/components/zone-select";
import { type BrandDetails, brandTypes } from "../model/brand-details";

/** Who the brand is: the same fields when it is created and when it is changed. */
export function BrandFields({ form }: { form: FormOf<BrandDetails> }) {
  const { problems } = form;
  return (
    <>
      <Field name="name" label="Name" error={problems.name}>
        {(control) => <Input {...control} {...form.control("name")} autoComplete="off" placeholder="Café Norr" />}
      </Field>
      <Field name="brand_type" label="What kind of brand is it?" error={problems.brand_type}>
        {(control) => (
          <Select {...control} {...form.control("brand_type")}>
            {Object.entries(brandTypes).map(([type, label]) => (
              <option key={type} value={type}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="description" label="Description" optional hint="What it offers, for whom, and what makes it different." error={problems.description}>
        {(control) => <Textarea {...control} {...form.control("description")} placeholder="A small coffee bar by the harbour" />}
      </Field>
      <Field name="timezone" label="Time zone" hint="Posts are planned and shown in this zone." error={problems.timezone}>
        {(control) => <ZoneSelect {...control} value={form.values.timezone} onChange={(zone) => form.set("timezone", zone)} />}
      </Field>
    </>
  );
}
