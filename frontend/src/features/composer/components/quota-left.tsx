"use client";

import { useQuery } from "@tanstack/react-query";
import type { Temporal } from "temporal-polyfill";
import type { Connector, QuotaUse } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { useNetworks } from "@/lib/networks/use-networks";
import { durationInWords } from "@/lib/time/duration";
import { quotaQuery } from "../api/quota-query";

/** What the network still takes around the chosen moment. Of use, and not needed: it says nothing until it is known. */
export function QuotaLeft({ account, at }: { account: Connector; at: Temporal.Instant }) {
  const { nameOf } = useNetworks();
  // To the minute: the next second asks for nothing new.
  const minute = at.round({ smallestUnit: "minute", roundingMode: "floor" }).toString();
  const quota = useQuery(quotaQuery(account.id, minute));
  const tightest = tightestOf(quota.data?.items ?? []);
  if (tightest === null) return null;
  const { left, limit, scope, window } = tightest;
  const name = nameOf(account.platform);
  const whose = scope === "account" ? `@${account.account_username}` : "all accounts together";
  if (left === 0) {
    return (
      <p role="status" className="text-sm font-medium text-bad">
        {name} takes {limit} posts of {whose} in {durationInWords(window)}, and all of them are taken around this time. Choose another.
      </p>
    );
  }
  return (
    <p className={cn("text-sm", left <= 5 ? "text-warn" : "text-ink-soft")}>
      {left} of {limit} posts left for {whose} in the {durationInWords(window)} around this time.
    </p>
  );
}

/** Each of a network's quotas limits; what counts is the one with the least left. */
function tightestOf(quotas: readonly QuotaUse[]): QuotaUse | null {
  return quotas.reduce<QuotaUse | null>((least, quota) => (least === null || quota.left < least.left ? quota : least), null);
}
