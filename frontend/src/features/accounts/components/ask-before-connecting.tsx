"use client";

import { Form } from "@/components/form/form";
import type { Fields } from "@/components/form/fields";
import { useDraft } from "@/components/form/use-draft";
import { type Judgement, useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Network } from "@/lib/api/types";

type Inputs = Record<string, string>;

type AskBeforeConnectingProps = {
  network: Network;
  busy: boolean;
  /** Goes to the network; what it objects to is said beside its field. */
  onConnect: (inputs: Inputs, refused: (error: unknown) => void) => void;
  onClose: () => void;
};

/** What a network has to be told before a person can be sent there, e.g. on which server the account is. */
export function AskBeforeConnecting({ network, busy, onConnect, onClose }: AskBeforeConnectingProps) {
  const fields: Fields<string, Inputs> = Object.fromEntries(
    network.inputs.map(({ name, label }) => [name, { name: label, value: name, pointers: [`/inputs/${name}`] }]),
  );
  const draft = useDraft<Inputs>(Object.fromEntries(network.inputs.map(({ name }) => [name, ""])));
  const form = useForm({ draft, fields, judge: (values: Inputs) => judge(network, values) });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Connect ${network.name}`}
      description={`${network.name} then asks you to allow PresenceOS to post; your password stays there.`}
    >
      <Form
        form={form}
        busy={busy}
        onSend={(inputs: Inputs) => onConnect(inputs, form.refused)}
        className="grid gap-5"
        actions={
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="ghost" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" busy={busy}>
              Go to {network.name}
            </Button>
          </div>
        }
      >
        {network.inputs.map(({ name, label, example }) => (
          <Field key={name} name={name} label={label} hint={`For example ${example}`} error={form.problems[name]}>
            {(control) => <Input {...control} {...form.control(name)} autoComplete="off" autoCapitalize="none" spellCheck={false} />}
          </Field>
        ))}
      </Form>
    </Dialog>
  );
}

function judge({ inputs }: Network, values: Inputs): Judgement<string, Inputs> {
  const given = Object.fromEntries(inputs.map(({ name }) => [name, (values[name] ?? "").trim()]));
  const missing = inputs.filter(({ name }) => given[name] === "");
  return missing.length === 0
    ? { result: given }
    : { problems: Object.fromEntries(missing.map(({ name, label, example }) => [name, `Enter ${lowered(label)}, for example ${example}`])) };
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
