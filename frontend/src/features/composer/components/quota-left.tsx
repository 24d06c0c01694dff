"use client";

import { useQuery } from "@tanstack/react-query";
import type { Temporal } from "temporal-polyfill";
import type { Connector } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { useNetworks } from "@/lib/networks/use-networks";
import { quotaQuery } from "../api/quota-query";

/** What the network still takes around the chosen moment. Of use, and not needed: it says nothing until it is known. */
export function QuotaLeft({ account, at }: { account: Connector; at: Temporal.Instant }) {
  const { nameOf } = useNetworks();
  // To the minute: the next second asks for nothing new.
  const minute = at.round({ smallestUnit: "minute", roundingMode: "floor" }).toString();
  const quota = useQuery(quotaQuery(account.id, minute));
  if (quota.data === undefined) return null;
  const { left, limit, window_hours } = quota.data;
  const name = nameOf(account.platform);
  if (left === 0) {
    return (
      <p role="status" className="text-sm font-medium text-bad">
        {name} takes {limit} posts of @{account.account_username} in {window_hours} hours, and all of them are taken around this time. Choose another.
      </p>
    );
  }
  return (
    <p className={cn("text-sm", left <= 5 ? "text-warn" : "text-ink-soft")}>
      {left} of {limit} posts left for @{account.account_username} in the {window_hours} hours around this time.
    </p>
  );
}
