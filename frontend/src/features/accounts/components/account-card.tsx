"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { NetworkMark } from "@/components/networks/network-mark";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toaster";
import { inWords } from "@/lib/api/problem";
import type { Connector } from "@/lib/api/types";
import { useNetworks } from "@/lib/networks/use-networks";
import { sentence } from "@/lib/sentence";
import { fullTime, plainDate } from "@/lib/time/words";
import { accountMutations, accountQueries } from "../api/account-queries";
import { accountStatus } from "../model/account-status";
import { PauseAccount } from "./pause-account";

type AccountCardProps = { account: Connector; zone: string; isNew: boolean; onReconnect: () => void };

export function AccountCard({ account, zone, isNew, onReconnect }: AccountCardProps) {
  const { nameOf } = useNetworks();
  const { label, tone, meaning } = accountStatus[account.status];
  return (
    <Card className={isNew ? "border-accent/60 p-5 sm:p-6" : "p-5 sm:p-6"}>
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={account.account_username} src={account.avatar_url} className="size-12" />
        <div className="min-w-0 flex-1 basis-44">
          <h3 className="truncate font-medium">{account.account_name}</h3>
          <p className="flex items-center gap-1.5 text-sm text-ink-soft">
            <NetworkMark platform={account.platform} />
            <span className="truncate">
              @{account.account_username} on {nameOf(account.platform)}
            </span>
          </p>
        </div>
        <span className="flex flex-wrap gap-1.5">
          {account.paused_at !== null && <Badge tone="warn">Paused</Badge>}
          <Badge tone={tone}>{label}</Badge>
        </span>
      </div>
      {meaning !== null && <p className="mt-4 text-sm">{meaning}</p>}
      {account.paused_at !== null && (
        <p className="mt-4 text-sm">
          Paused since {fullTime(account.paused_at, zone)}. You can still schedule posts; nothing goes out until you resume. A post whose time passes
          meanwhile is held, and follows its own setting for late posts then.
        </p>
      )}
      {account.last_error !== null && <p className="mt-2 text-sm text-ink-soft">The reason given: {sentence(account.last_error)}</p>}
      <div className="mt-5 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
        <p className="text-sm text-ink-soft">Connected since {plainDate(account.created_at, zone)}</p>
        <div className="flex flex-wrap gap-2">
          {account.status !== "connected" && (
            <Button size="small" onClick={onReconnect}>
              Connect again
            </Button>
          )}
          <PauseAccount account={account} />
          <Disconnect account={account} />
        </div>
      </div>
    </Card>
  );
}

function Disconnect({ account }: { account: Connector }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const toast = useToast();
  const disconnect = useMutation(accountMutations.disconnect());

  const confirm = () =>
    disconnect.mutate(account.id, {
      onSuccess: () => {
        setAsking(false);
        queryClient.setQueryData(accountQueries.ofBrand(account.brand_id).queryKey, (list) =>
          list === undefined ? list : { items: list.items.filter((other) => other.id !== account.id) },
        );
        toast("good", `@${account.account_username} is disconnected.`);
      },
      onError: (error) => {
        setAsking(false);
        toast("bad", inWords(error));
      },
    });

  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setAsking(true)}>
        Disconnect<span className="sr-only"> @{account.account_username}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Disconnect @${account.account_username}?`}
        description="PresenceOS forgets the permission to post here. What was published stays on the network. To post again, connect the account again."
        confirm="Disconnect"
        keep="Keep connected"
        busy={disconnect.isPending}
        onConfirm={confirm}
      />
    </>
  );
}
