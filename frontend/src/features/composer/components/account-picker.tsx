"use client";

import { useId } from "react";
import { Avatar } from "@/components/ui/avatar";
import { FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { hindranceOf } from "@/lib/account-state";
import type { Connector } from "@/lib/api/types";
import { networkNames } from "@/lib/network-names";

type AccountPickerProps = {
  accounts: readonly Connector[];
  value: string | null;
  onChange: (accountId: string) => void;
  error: string | undefined;
};

export function AccountPicker({ accounts, value, onChange, error }: AccountPickerProps) {
  const labelId = useId();
  const hindrance = hindranceOf(accounts.find(({ id }) => id === value));
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
                <span className="block text-sm text-ink-soft">{accountNote(account)}</span>
              </span>
            </label>
          );
        })}
      </div>
      {hindrance !== null && (
        <Notice tone={hindrance.tone} role="status" className="mt-2.5">
          {hindrance.detail} {hindrance.action}
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

function accountNote(account: Connector): string {
  if (account.status !== "connected") return "Connect this account again first";
  return hindranceOf(account)?.label ?? networkNames[account.platform];
}
