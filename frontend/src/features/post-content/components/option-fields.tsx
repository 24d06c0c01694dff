"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ControlProps } from "@/components/ui/field";
import type { Problems } from "@/components/form/fields";
import type { Network, PostOption } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { charactersIn } from "../model/characters";
import { optionField, type OptionField } from "../model/content";
import { type Answers, answerOf, withAnswer } from "../model/options";

type OptionFieldsProps = {
  value: Answers;
  onChange: (change: (answers: Answers) => Answers) => void;
  networks: readonly Network[];
  problems: Problems<OptionField>;
};

/** What a network asks about a post besides what it says and shows: a group for each that asks for anything. */
export function OptionFields({ value, onChange, networks, problems }: OptionFieldsProps) {
  return networks
    .filter(({ options }) => options.length > 0)
    .map((network) => (
      <fieldset key={network.platform}>
        <legend className="mb-2 text-sm font-medium">{network.name} asks</legend>
        <div className="grid gap-4 rounded-xl border border-line bg-surface p-4">
          {network.options.map((option) => (
            <Option
              key={option.name}
              option={option}
              name={optionField(network, option)}
              value={answerOf(value, network, option)}
              onChange={(answer) => onChange((answers) => withAnswer(answers, network, option, answer))}
              error={problems[optionField(network, option)]}
            />
          ))}
        </div>
      </fieldset>
    ));
}

type OptionProps = { option: PostOption; name: string; value: string; onChange: (answer: string) => void; error: string | undefined };

function Option({ option, name, value, onChange, error }: OptionProps) {
  return (
    <Field name={name} label={option.label} optional={!option.required} error={error} hint={option.kind === "text" ? <Count option={option} value={value} /> : undefined}>
      {(control) => <Control option={option} control={control} value={value} onChange={onChange} />}
    </Field>
  );
}

type ControlOfOptionProps = Pick<OptionProps, "option" | "value" | "onChange"> & { control: ControlProps };

function Control({ option, control, value, onChange }: ControlOfOptionProps) {
  const common = { ...control, value, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  switch (option.kind) {
    case "text":
      return <Input {...common} />;
    case "link":
      return <Input {...common} type="url" inputMode="url" placeholder="https://" />;
    case "choice":
      return (
        <Select {...common}>
          <option value="">{option.required ? "Choose" : "No answer"}</option>
          {option.values.map(({ value: one, label }) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </Select>
      );
  }
}

function Count({ option, value }: { option: Extract<PostOption, { kind: "text" }>; value: string }) {
  const count = charactersIn(value.trim(), option.counting);
  const most = option.max_characters;
  return (
    <span className={cn("tabular-nums", count > most && "font-medium text-bad")}>
      {count} of {most} characters
      {count > most && `, ${count - most} too many`}
    </span>
  );
}
