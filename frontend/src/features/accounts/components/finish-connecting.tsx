"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import { paths } from "@/config/paths";
import { ApiProblem, inWords } from "@/lib/api/problem";
import type { AccountChoice, Connector } from "@/lib/api/types";
import { useNetworks } from "@/lib/networks/use-networks";
import { type FinishedAuthorization, finishAuthorization } from "../api/finish-authorization";
import { readNetworkAnswer } from "../model/network-answer";
import { ChooseAccounts } from "./choose-accounts";

type Progress =
  | { status: "finishing" }
  | { status: "choosing"; choice: AccountChoice }
  | { status: "failed"; reason: string; loggedOut: boolean };

/** Where every network sends people back to. */
export function FinishConnecting() {
  const router = useRouter();
  const networks = useNetworks();
  const [progress, setProgress] = useState<Progress>({ status: "finishing" });

  useEffect(() => {
    let leaving = false;
    finish().then(
      ({ items, choice }) => {
        if (leaving) return;
        if (choice === null) router.replace(accountsWith(items));
        else setProgress({ status: "choosing", choice });
      },
      (error: unknown) => !leaving && setProgress(failure(error)),
    );
    return () => {
      leaving = true;
    };
  }, [router]);

  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight">Connecting your account</h1>
      {progress.status === "finishing" && <Finishing />}
      {progress.status === "choosing" && (
        <ChooseAccounts choice={progress.choice} network={networks.nameOf(progress.choice.platform)} onConnected={(accounts) => router.replace(accountsWith(accounts))} />
      )}
      {progress.status === "failed" && <Failed {...progress} />}
    </>
  );
}

function Finishing() {
  return (
    <div role="status" className="mt-6 flex items-center gap-3 text-ink-soft">
      <Spinner className="size-5" />
      Waiting for the network to confirm. This takes a few seconds.
    </div>
  );
}

function Failed({ reason, loggedOut }: { reason: string; loggedOut: boolean }) {
  return (
    <div className="mt-6 grid gap-6">
      <Notice tone="bad" role="alert" title="The account is not connected">
        <p>{reason}</p>
      </Notice>
      <Button asChild>
        <Link href={loggedOut ? paths.login(paths.accounts()) : paths.accounts()}>
          {loggedOut ? "Log in and connect again" : "Back to accounts"}
        </Link>
      </Button>
    </div>
  );
}

async function finish(): Promise<FinishedAuthorization> {
  const answer = readNetworkAnswer(window.location.search);
  if (answer === null) throw new NothingToFinish();
  return finishAuthorization(answer);
}

/** The accounts of the brand, with those that are new among them. */
function accountsWith(connected: readonly Connector[]): string {
  const query = new URLSearchParams(connected[0] === undefined ? {} : { brand: connected[0].brand_id });
  for (const account of connected) query.append("connected", account.id);
  return `${paths.accounts()}?${query}`;
}

class NothingToFinish extends Error {}

function failure(error: unknown): Progress {
  if (error instanceof NothingToFinish) {
    return {
      status: "failed",
      reason: "This address holds no answer of the network. Start again from your accounts.",
      loggedOut: false,
    };
  }
  return { status: "failed", reason: inWords(error), loggedOut: error instanceof ApiProblem && error.status === 401 };
}
