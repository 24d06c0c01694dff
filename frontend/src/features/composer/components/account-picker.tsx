"use client";

import { useId } from "react";
import { NetworkMark } from "@/components/networks/network-mark";
import { Avatar } from "@/components/ui/avatar";
import { ChoiceTile } from "@/components/ui/choice-tile";
import { FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { hindranceOf } from "@/lib/account-state";
import type { Connector } from "@/lib/api/types";
import { type Networks, useNetworks } from "@/lib/networks/use-networks";
import type { Target } from "../model/post-draft";

type AccountPickerProps = {
  accounts: readonly Connector[];
  value: readonly Target[];
  onChange: (targets: readonly Target[]) => void;
  error: string | undefined;
};

/** Where the post goes: to one account, or to several at once. */
export function AccountPicker({ accounts, value, onChange, error }: AccountPickerProps) {
  const labelId = useId();
  const networks = useNetworks();
  const targetOf = ({ id }: Connector) => value.find(({ accountId }) => accountId === id);
  const someRefused = value.some(isRefused);
  const toggle = (account: Connector) =>
    onChange(
      targetOf(account) === undefined ? [...value, { accountId: account.id, refusal: null }] : value.filter(({ accountId }) => accountId !== account.id),
    );
  return (
    <div data-field="targets" role="group" aria-labelledby={labelId}>
      <p id={labelId} className="mb-2 text-sm font-medium">
        {accounts.length === 1 ? "Account" : "Accounts"}
      </p>
      <div className="grid gap-2.5 sm:grid-cols-2">
        {accounts.map((account) => (
          <AccountTile
            key={account.id}
            account={account}
            networks={networks}
            target={targetOf(account)}
            isOnly={accounts.length === 1}
            invalid={error !== undefined && (!someRefused || isRefused(targetOf(account)))}
            onToggle={() => toggle(account)}
          />
        ))}
      </div>
      {accounts.map((account) => targetOf(account) !== undefined && <Hindered key={account.id} account={account} networks={networks} />)}
      {error !== undefined && (
        <div className="mt-2">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </div>
  );
}

type AccountTileProps = { account: Connector; networks: Networks; target: Target | undefined; isOnly: boolean; invalid: boolean; onToggle: () => void };

function AccountTile({ account, networks, target, isOnly, invalid, onToggle }: AccountTileProps) {
  const reasonId = useId();
  const refusal = target?.refusal ?? null;
  return (
    <div className="grid content-start gap-1.5">
      <ChoiceTile
        // The only one there is cannot be left out.
        type={isOnly ? "radio" : "checkbox"}
        checked={target !== undefined}
        disabled={target === undefined && !isUsable(account, networks)}
        onChange={onToggle}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : reasonId}
        data-invalid={invalid}
      >
        <Avatar name={account.account_username} src={account.avatar_url} />
        <span className="min-w-0">
          <span className="block truncate text-sm font-medium">@{account.account_username}</span>
          <span className="flex items-center gap-1.5 text-sm text-ink-soft">
            <NetworkMark platform={account.platform} />
            {accountNote(account, networks)}
          </span>
        </span>
      </ChoiceTile>
      {refusal !== null && <FieldError id={reasonId}>{refusal}</FieldError>}
    </div>
  );
}

function isRefused(target: Target | undefined): boolean {
  return target !== undefined && target.refusal !== null;
}

function Hindered({ account, networks }: { account: Connector; networks: Networks }) {
  const hindrance = hindranceOf(account);
  if (hindrance === null) return null;
  return (
    <Notice tone={hindrance.tone} role="status" className="mt-2.5">
      {hindrance.detail(networks.nameOf(account.platform))} {hindrance.action}
    </Notice>
  );
}

function isUsable(account: Connector, { rulesOf }: Networks): boolean {
  return account.status === "connected" && rulesOf(account.platform) !== undefined;
}

function accountNote(account: Connector, { nameOf, rulesOf }: Networks): string {
  if (account.status !== "connected") return "Connect this account again first";
  const name = nameOf(account.platform);
  if (rulesOf(account.platform) === undefined) return `${name} takes no posts from here now`;
  return hindranceOf(account)?.label ?? name;
}
