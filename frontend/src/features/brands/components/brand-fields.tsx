"use client";

import { Controller, type UseFormReturn } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { ZoneSelect } from "@/components/zone-select";
import { type BrandDetails, brandTypes } from "../model/brand-details";

/** Who the brand is: the same fields when it is created and when it is changed. */
export function BrandFields({ form }: { form: UseFormReturn<BrandDetails> }) {
  const { errors } = form.formState;
  return (
    <>
      <Field name="name" label="Name" error={errors.name?.message}>
        {(control) => <Input {...control} {...form.register("name")} autoComplete="off" placeholder="Café Norr" />}
      </Field>
      <Field name="brand_type" label="What kind of brand is it?" error={errors.brand_type?.message}>
        {(control) => (
          <Select {...control} {...form.register("brand_type")}>
            {Object.entries(brandTypes).map(([type, label]) => (
              <option key={type} value={type}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        name="description"
        label="Description"
        optional
        hint="What it offers, for whom, and what makes it different."
        error={errors.description?.message}
      >
        {(control) => <Textarea {...control} {...form.register("description")} placeholder="A small coffee bar by the harbour" />}
      </Field>
      <Field name="timezone" label="Time zone" hint="Posts are planned and shown in this zone." error={errors.timezone?.message}>
        {(control) => (
          <Controller control={form.control} name="timezone" render={({ field }) => <ZoneSelect {...control} value={field.value} onChange={field.onChange} />} />
        )}
      </Field>
    </>
  );
}
