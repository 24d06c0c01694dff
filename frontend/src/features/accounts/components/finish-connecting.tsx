"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import { paths } from "@/config/paths";
import { ApiProblem, inWords } from "@/lib/api/problem";
import { useNetworks } from "@/lib/networks/use-networks";
import { finishAuthorization } from "../api/finish-authorization";
import { readNetworkAnswer } from "../model/network-answer";

type Progress = { status: "finishing" } | { status: "failed"; reason: string; loggedOut: boolean };

/** Where a network sends people back to. */
export function FinishConnecting({ platform }: { platform: string }) {
  const router = useRouter();
  const network = useNetworks().nameOf(platform);
  const [progress, setProgress] = useState<Progress>({ status: "finishing" });

  useEffect(() => {
    let leaving = false;
    finish().then(
      (path) => !leaving && router.replace(path),
      (error: unknown) => !leaving && setProgress(failure(error)),
    );
    return () => {
      leaving = true;
    };
  }, [router]);

  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight">Connecting {network}</h1>
      {progress.status === "finishing" ? <Finishing network={network} /> : <Failed network={network} {...progress} />}
    </>
  );
}

function Finishing({ network }: { network: string }) {
  return (
    <div role="status" className="mt-6 flex items-center gap-3 text-ink-soft">
      <Spinner className="size-5" />
      Waiting for {network} to confirm. This takes a few seconds.
    </div>
  );
}

function Failed({ network, reason, loggedOut }: { network: string; reason: string; loggedOut: boolean }) {
  return (
    <div className="mt-6 grid gap-6">
      <Notice tone="bad" role="alert" title={`${network} is not connected`}>
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

async function finish(): Promise<string> {
  const answer = readNetworkAnswer(window.location.search);
  if (answer === null) throw new NothingToFinish();
  const connected = await finishAuthorization(answer);
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
