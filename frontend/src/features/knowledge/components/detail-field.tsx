"use client";

import type { ControlProps } from "@/components/ui/field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { TagInput } from "@/components/ui/tag-input";
import type { DetailRules } from "@/lib/api/types";
import { type DetailInput, keyOf } from "../model/item-values";
import { wordsOfDetail } from "../model/knowledge-words";
import { CurrencySelect } from "./currency-select";

type DetailFieldProps = { rules: DetailRules; value: DetailInput; onChange: (value: DetailInput) => void; error: string | undefined };

/** One detail, with the input that its kind asks for. */
export function DetailField({ rules: { name, kind }, value, onChange, error }: DetailFieldProps) {
  const { label, hint, example } = wordsOfDetail(name);
  const isList = kind === "list";
  return (
    <Field
      name={keyOf(name)}
      label={label}
      optional
      error={error}
      hint={isList ? [hint, "Press Enter or comma after each."].filter(Boolean).join(" ") : hint}
      className={widths[kind] ?? ""}
    >
      {(control) =>
        isList ? (
          <TagInput {...control} name={label.toLowerCase()} maxLength={200} placeholder={example ?? ""} value={typeof value === "string" ? [] : value} onChange={onChange} />
        ) : (
          <TextOf kind={kind} control={control} value={String(value)} onChange={onChange} example={example} />
        )
      }
    </Field>
  );
}

/** A price begins a row, so that its currency stands beside it. */
const widths: Partial<Record<DetailRules["kind"], string>> = { list: "sm:col-span-2", link: "sm:col-span-2", amount: "sm:col-start-1" };

type TextOfProps = { kind: DetailRules["kind"]; control: ControlProps; value: string; onChange: (value: string) => void; example: string | undefined };

function TextOf({ kind, control, value, onChange, example }: TextOfProps) {
  if (kind === "currency") return <CurrencySelect {...control} value={value} onChange={({ target }) => onChange(target.value)} />;
  return <Input {...control} {...looks[kind]} value={value} onChange={({ target }) => onChange(target.value)} placeholder={example} autoComplete="off" />;
}

/** How each kind is typed. What is not right is said when it is sent, in words of ours and not in the browser's. */
const looks: Record<Exclude<DetailRules["kind"], "currency">, React.ComponentProps<"input">> = {
  text: { maxLength: 500 },
  amount: { inputMode: "decimal" },
  date: { type: "date" },
  time: { type: "time" },
  link: { type: "url", inputMode: "url", autoCapitalize: "none" },
  rating: { inputMode: "decimal" },
  number: { inputMode: "numeric" },
  list: {},
};
