import type { Connector } from "@/lib/api/types";

/** What keeps the posts of an account from going out, and what ends it. */
export type Hindrance = { label: string; tone: "warn" | "bad"; detail: (network: string) => string; action: string };

/** Null when nothing does, or nothing is known of the account. */
export function hindranceOf(account: Connector | undefined): Hindrance | null {
  if (account === undefined) return null;
  const name = `@${account.account_username}`;
  if (account.status !== "connected") {
    return {
      label: "Will not go out",
      tone: "bad",
      detail: (network) => `${network} no longer lets PresenceOS post as ${name}.`,
      action: "Connect the account again, and what waits goes out.",
    };
  }
  if (account.paused_at === null) return null;
  return {
    label: "Waits: account paused",
    tone: "warn",
    detail: () => `${name} is paused.`,
    action: "Nothing goes out until it is resumed.",
  };
}
