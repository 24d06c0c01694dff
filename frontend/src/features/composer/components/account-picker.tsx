"use client";

import { useId } from "react";
import { NetworkMark } from "@/components/networks/network-mark";
import { Avatar } from "@/components/ui/avatar";
import { FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { hindranceOf } from "@/lib/account-state";
import type { Connector } from "@/lib/api/types";
import { useNetworks } from "@/lib/networks/use-networks";

type AccountPickerProps = {
  accounts: readonly Connector[];
  value: string | null;
  onChange: (accountId: string) => void;
  error: string | undefined;
};

export function AccountPicker({ accounts, value, onChange, error }: AccountPickerProps) {
  const labelId = useId();
  const { nameOf } = useNetworks();
  const chosen = accounts.find(({ id }) => id === value);
  const hindrance = hindranceOf(chosen);
  return (
    <div data-field="account" role="radiogroup" aria-labelledby={labelId} aria-invalid={error !== undefined}>
      <p id={labelId} className="mb-2 text-sm font-medium">
        Account
      </p>
      <div className="grid gap-2.5 sm:grid-cols-2">
        {accounts.map((account) => {
          const usable = account.status === "connected";
          return (
            <label
              key={account.id}
              className="flex cursor-pointer items-center gap-3 rounded-xl border border-line bg-surface p-3 transition-colors hover:border-field has-checked:border-accent has-checked:bg-accent-soft/40 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:hover:border-line"
            >
              <input
                type="radio"
                name="account"
                className="size-4 shrink-0 accent-accent"
                checked={account.id === value}
                disabled={!usable}
                onChange={() => onChange(account.id)}
                data-invalid={error !== undefined}
              />
              <Avatar name={account.account_username} src={account.avatar_url} />
              <span className="min-w-0">
                <span className="block truncate text-sm font-medium">@{account.account_username}</span>
                <span className="flex items-center gap-1.5 text-sm text-ink-soft">
                  <NetworkMark platform={account.platform} />
                  {accountNote(account, nameOf(account.platform))}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      {chosen !== undefined && hindrance !== null && (
        <Notice tone={hindrance.tone} role="status" className="mt-2.5">
          {hindrance.detail(nameOf(chosen.platform))} {hindrance.action}
        </Notice>
      )}
      {error !== undefined && (
        <div className="mt-2">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </div>
  );
}

function accountNote(account: Connector, network: string): string {
  if (account.status !== "connected") return "Connect this account again first";
  return hindranceOf(account)?.label ?? network;
}
