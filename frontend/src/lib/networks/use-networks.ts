"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Network } from "@/lib/api/types";
import { networkQueries } from "./network-queries";
import { platformInWords } from "./platform-in-words";

export type Networks = {
  /** The rules of a network; undefined until they are known, and for one that is not offered any more. */
  rulesOf: (platform: string) => Network | undefined;
  /** What people call it. */
  nameOf: (platform: string) => string;
};

/** What the API says of the networks: the one place that knows their names and rules. */
export function useNetworks(): Networks {
  const { data } = useQuery(networkQueries.all());
  return useMemo(() => {
    const rulesOf = (platform: string) => data?.find((network) => network.platform === platform);
    return { rulesOf, nameOf: (platform) => rulesOf(platform)?.name ?? platformInWords(platform) };
  }, [data]);
}
