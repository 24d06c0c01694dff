"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plug } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Temporal } from "temporal-polyfill";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toaster";
import { paths } from "@/config/paths";
import { accountQueries } from "@/features/accounts/api/account-queries";
import { Composer } from "@/features/composer/components/composer";
import { useComposer } from "@/features/composer/model/composer-store";
import { firstDraft } from "@/features/composer/model/first-draft";
import { postQueries } from "@/features/posts/api/post-queries";
import type { Connector, Network, Post } from "@/lib/api/types";
import { networkQueries } from "@/lib/networks/network-queries";
import { fullTime } from "@/lib/time/words";
import { useCurrentBrand } from "../../_components/current-brand";

export function ComposeView() {
  const brand = useCurrentBrand();
  const accounts = useQuery(accountQueries.ofBrand(brand.id));
  const networks = useQuery(networkQueries.all());
  const failed = accounts.error ?? networks.error;

  if (failed !== null) return <LoadProblem error={failed} onRetry={() => void (accounts.isError ? accounts.refetch() : networks.refetch())} />;
  if (accounts.data === undefined || networks.data === undefined) return <Skeleton className="h-96" />;
  if (accounts.data.length === 0) {
    return (
      <EmptyState
        icon={Plug}
        title="Connect an account first"
        action={
          <Button asChild>
            <Link href={paths.accounts(brand.id)}>Go to accounts</Link>
          </Button>
        }
      >
        A post needs a place to go. Connecting takes a minute.
      </EmptyState>
    );
  }
  return <ComposerWithDraft accounts={accounts.data} networks={networks.data} />;
}

function ComposerWithDraft({ accounts, networks }: { accounts: readonly Connector[]; networks: readonly Network[] }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { draft, begin } = useComposer();
  const mine = draft?.brandId === brand.id ? draft : null;

  useEffect(() => {
    if (mine === null) begin(firstDraft(brand, accounts, Temporal.Now.instant()));
  }, [mine, begin, brand, accounts]);

  function scheduled(post: Post) {
    void queryClient.invalidateQueries(postQueries.ofBrand(brand.id));
    toast("good", [`Scheduled for ${fullTime(post.scheduled_at, brand.timezone)}.`, post.time_note?.detail].filter(Boolean).join(" "));
    router.push(paths.posts(brand.id));
  }

  const platform = accounts.find(({ id }) => id === mine?.accountId)?.platform ?? accounts[0]?.platform;
  const network = networks.find((each) => each.platform === platform);
  if (mine === null) return <Skeleton className="h-96" />;
  if (network === undefined) return <LoadProblem error={new Error("no rules")} onRetry={() => window.location.reload()} />;
  return <Composer brand={brand} draft={mine} accounts={accounts} network={network} onScheduled={scheduled} />;
}
