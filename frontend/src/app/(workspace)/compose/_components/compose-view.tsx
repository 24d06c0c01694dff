"use client";

import { useQuery } from "@tanstack/react-query";
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
import type { Connector, Post } from "@/lib/api/types";
import { networkQueries } from "@/lib/networks/network-queries";
import { useNetworks } from "@/lib/networks/use-networks";
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
  return <ComposerWithDraft accounts={accounts.data} />;
}

function ComposerWithDraft({ accounts }: { accounts: readonly Connector[] }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const toast = useToast();
  const { rulesOf } = useNetworks();
  const { draft, begin } = useComposer();
  const mine = draft?.brandId === brand.id ? draft : null;

  useEffect(() => {
    if (mine === null) begin(firstDraft(brand, accounts, Temporal.Now.instant()));
  }, [mine, begin, brand, accounts]);

  function scheduled(posts: readonly Post[]) {
    toast("good", scheduledInWords(posts, brand.timezone));
    router.push(paths.posts(brand.id));
  }

  if (mine === null) return <Skeleton className="h-96" />;
  if (!accounts.some(({ platform }) => rulesOf(platform) !== undefined)) return <LoadProblem error={new Error("no rules")} onRetry={() => window.location.reload()} />;
  return <Composer brand={brand} draft={mine} accounts={accounts} onScheduled={scheduled} />;
}

/** When they go out, and what the server had to say about a time of the clock. */
function scheduledInWords(posts: readonly Post[], zone: string): string {
  const [first] = posts;
  if (first === undefined) return "";
  const count = posts.length > 1 ? `${posts.length} posts are scheduled` : "Scheduled";
  return [`${count} for ${fullTime(first.scheduled_at, zone)}.`, first.time_note?.detail].filter(Boolean).join(" ");
}
