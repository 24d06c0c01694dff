import type { Metadata } from "next";
import Link from "next/link";
import { BrandMark } from "@/components/brand-mark";
import { paths } from "@/config/paths";
import { FinishConnecting } from "@/features/accounts/components/finish-connecting";
import { networkNames } from "@/lib/network-names";

export const metadata: Metadata = {
  title: "Connecting your account",
  // The address holds a one-time code; it must not travel on to any other page.
  referrer: "no-referrer",
};

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(networkNames).map((network) => ({ network }));
}

export default async function CallbackPage({ params }: { params: Promise<{ network: string }> }) {
  const { network } = await params;
  const name = Object.entries(networkNames).find(([platform]) => platform === network)?.[1] ?? network;
  return (
    <div className="grid min-h-dvh content-center justify-items-center px-5 py-16">
      <header className="mb-8">
        <Link href={paths.home} className="flex items-center gap-2.5 rounded-md text-lg font-semibold tracking-tight">
          <BrandMark className="size-7" />
          PresenceOS
        </Link>
      </header>
      <main className="w-full max-w-md rounded-2xl border border-line bg-surface p-7 sm:p-9">
        <h1 className="text-2xl font-semibold tracking-tight">Connecting {name}</h1>
        <FinishConnecting network={name} />
        <noscript>
          <p className="mt-6">Connecting needs JavaScript. Switch it on and reload this page.</p>
        </noscript>
      </main>
    </div>
  );
}
