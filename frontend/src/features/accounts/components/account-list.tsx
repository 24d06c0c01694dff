"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Plug } from "lucide-react";
import Link from "next/link";
import { useEffect, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { lookOf } from "@/components/networks/network-looks";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toaster";
import { useFocusHome } from "@/components/ui/use-focus-home";
import { paths } from "@/config/paths";
import { inWords } from "@/lib/api/problem";
import type { Brand, Connector, Network, Platform } from "@/lib/api/types";
import { networkQueries } from "@/lib/networks/network-queries";
import { accountMutations, accountQueries, type Connecting } from "../api/account-queries";
import { AccountCard } from "./account-card";
import { AskBeforeConnecting } from "./ask-before-connecting";
import { ConnectButtons } from "./connect-buttons";

type AccountListProps = { brand: Brand; justConnected: readonly string[] };

export function AccountList({ brand, justConnected }: AccountListProps) {
  const accounts = useQuery(accountQueries.ofBrand(brand.id));
  const networks = useQuery(networkQueries.all());
  const { home, watch } = useFocusHome();
  const { connect, connecting, question } = useConnect(brand.id, networks.data ?? []);

  const failed = [accounts, networks].find(({ isError }) => isError);
  if (failed !== undefined) return <LoadProblem error={failed.error} onRetry={() => void failed.refetch()} />;
  if (accounts.data === undefined || networks.data === undefined) return <Skeleton className="h-44" />;
  const buttons = { ref: home, networks: networks.data, connecting, onConnect: connect };
  if (accounts.data.length === 0) {
    const { title, words } = invitation(brand, networks.data);
    return (
      <>
        <EmptyState icon={Plug} title={title} action={<ConnectButtons {...buttons} variant="primary" />}>
          {words}
        </EmptyState>
        {question}
      </>
    );
  }
  return (
    <section aria-labelledby="accounts" className="grid gap-5" {...watch}>
      <Connected accounts={accounts.data.filter((account) => justConnected.includes(account.id))} brandId={brand.id} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="accounts" className="text-lg font-semibold tracking-tight">
          Connected to {brand.name}
        </h2>
        <ConnectButtons {...buttons} variant="secondary" />
      </div>
      <ul className="grid gap-4">
        {accounts.data.map((account) => (
          <li key={account.id}>
            <AccountCard
              account={account}
              zone={brand.timezone}
              isNew={justConnected.includes(account.id)}
              onReconnect={() => connect(account.platform)}
            />
          </li>
        ))}
      </ul>
      {question}
    </section>
  );
}

/** What to connect the brand to, and what happens then. */
function invitation(brand: Brand, networks: readonly Network[]): { title: string; words: string } {
  const [network, ...others] = networks;
  if (network === undefined || others.length > 0) {
    return {
      title: `Connect ${brand.name} to a network`,
      words: "The network asks you to allow PresenceOS to post; your password stays there.",
    };
  }
  const { name, platform } = network;
  const asks = `${name} asks you to allow PresenceOS to post; your password stays with ${name}.`;
  return { title: `Connect ${brand.name} to ${name}`, words: [lookOf(platform).beforeConnecting, asks].filter(Boolean).join(" ") };
}

function Connected({ accounts, brandId }: { accounts: readonly Connector[]; brandId: string }) {
  if (accounts.length === 0) return null;
  const names = accounts.map((account) => `@${account.account_username}`).join(", ");
  return (
    <Notice tone="good" role="status" title={`${names} ${accounts.length === 1 ? "is" : "are"} connected`}>
      <p>
        Next:{" "}
        <Link href={paths.compose(brandId)} className="font-medium underline underline-offset-4">
          compose the first post
        </Link>
        .
      </p>
    </Notice>
  );
}

function useConnect(brandId: string, networks: readonly Network[]) {
  const toast = useToast();
  const [asked, setAsked] = useState<Network | null>(null);
  const start = useMutation(accountMutations.connect(brandId));
  const go = (connecting: Connecting, onError: (error: unknown) => void) =>
    start.mutate(connecting, { onSuccess: ({ authorization_url }) => window.location.assign(authorization_url), onError });
  const connect = (platform: Platform) => {
    const network = networks.find((each) => each.platform === platform);
    if (network !== undefined && network.inputs.length > 0) setAsked(network);
    else go({ platform, inputs: {} }, (error) => toast("bad", inWords(error)));
  };
  // It stays busy after the answer: the browser is on its way to the network. Coming back by the Back button may show
  // this very page again, as it was left.
  const { reset } = start;
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => event.persisted && reset();
    window.addEventListener("pageshow", onShow);
    return () => window.removeEventListener("pageshow", onShow);
  }, [reset]);
  const busy = start.isPending || start.isSuccess;
  const question = asked !== null && (
    <AskBeforeConnecting
      network={asked}
      busy={busy}
      onConnect={(inputs, refused) => go({ platform: asked.platform, inputs }, refused)}
      onClose={() => setAsked(null)}
    />
  );
  return { connect, connecting: busy ? start.variables?.platform : undefined, question };
}
