import type { Network } from "@/lib/api/types";

/** The most that every network of a post allows, and which of them says so. */
export type Limit = { most: number; network: string };

/** Of what several networks allow, the least: one text goes to all of them. */
export function narrowest(networks: readonly Network[], allowed: (network: Network) => number): Limit {
  return networks
    .map((network) => ({ most: allowed(network), network: network.name }))
    .reduce((least, limit) => (limit.most < least.most ? limit : least), { most: Infinity, network: "" });
}

/** How much of a limit is used. */
export type Count = Limit & { what: string; count: number };

export function countProblem(subject: string, { what, count, most, network }: Count): string | null {
  return count > most ? `${subject} has ${count} ${what}; ${network} allows ${most}` : null;
}
