"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useId } from "react";
import type { FieldOf, Fields } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { type Judgement, useForm } from "@/components/form/use-form";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { ChoiceTile } from "@/components/ui/choice-tile";
import { FieldError } from "@/components/ui/field";
import { paths } from "@/config/paths";
import type { AccountChoice, Connector } from "@/lib/api/types";
import { accountMutations } from "../api/account-queries";

type Values = { chosen: readonly string[] };
type Account = AccountChoice["accounts"][number];

const chosenField: FieldOf<Values> = { name: "Accounts", value: "chosen", pointers: ["/account_ids"] };
const fields: Fields<"chosen", Values> = { chosen: chosenField };

type ChooseAccountsProps = { choice: AccountChoice; network: string; onConnected: (accounts: readonly Connector[]) => void };

/** A network opened several accounts: which of them are meant for the brand. */
export function ChooseAccounts({ choice, network, onConnected }: ChooseAccountsProps) {
  const labelId = useId();
  const form = useForm({ draft: useDraft<Values>({ chosen: [] }), fields, judge });
  const connect = useMutation({ ...accountMutations.choose(choice.id), onSuccess: onConnected, onError: form.refused });
  const { chosen } = form.values;
  const busy = connect.isPending || connect.isSuccess;
  const all = choice.accounts.map(({ account_id }) => account_id);
  const allChosen = chosen.length === all.length;
  const toggle = (id: string) => form.set("chosen", chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);

  return (
    <Form
      form={form}
      busy={busy}
      onSend={connect.mutate}
      refusedTitle="Nothing is connected yet"
      className="mt-6 grid grid-cols-1 gap-5"
      actions={
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" busy={busy}>
            {chosen.length < 2 ? "Connect account" : `Connect ${chosen.length} accounts`}
          </Button>
          <Button asChild variant="ghost">
            <Link href={paths.accounts()}>Connect none</Link>
          </Button>
        </div>
      }
    >
      <div data-field="chosen" role="group" aria-labelledby={labelId} className="grid grid-cols-1 gap-3">
        <p id={labelId} className="text-ink-soft">
          {network} opened {all.length} accounts. Choose those that this brand posts to; nothing is connected before.
        </p>
        <Button variant="ghost" size="small" className="-mb-1 justify-self-end" onClick={() => form.set("chosen", allChosen ? [] : all)}>
          {allChosen ? "Choose none" : "Choose all"}
        </Button>
        <ul className="grid grid-cols-1 gap-2.5">
          {choice.accounts.map((account) => (
            <li key={account.account_id}>
              <Choosable
                account={account}
                isChosen={chosen.includes(account.account_id)}
                invalid={form.problems.chosen !== undefined}
                onToggle={() => toggle(account.account_id)}
              />
            </li>
          ))}
        </ul>
        {form.problems.chosen !== undefined && <FieldError>{form.problems.chosen}</FieldError>}
      </div>
    </Form>
  );
}

type ChoosableProps = { account: Account; isChosen: boolean; invalid: boolean; onToggle: () => void };

function Choosable({ account: { name, username, avatar_url }, isChosen, invalid, onToggle }: ChoosableProps) {
  return (
    <ChoiceTile type="checkbox" checked={isChosen} onChange={onToggle} data-invalid={invalid}>
      <Avatar name={username} src={avatar_url} />
      <span className="min-w-0">
        <span className="block truncate text-sm font-medium">{name}</span>
        <span className="block truncate text-sm text-ink-soft">@{username}</span>
      </span>
    </ChoiceTile>
  );
}

function judge({ chosen }: Values): Judgement<"chosen", string[]> {
  return chosen.length === 0 ? { problems: { chosen: "Choose at least one account" } } : { result: [...chosen] };
}
