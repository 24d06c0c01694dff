import type { Metadata } from "next";
import Link from "next/link";
import { AuthProviders } from "@/app/auth/_components/auth-providers";
import { BrandMark } from "@/components/brand-mark";
import { paths } from "@/config/paths";
import { FinishConnecting } from "@/features/accounts/components/finish-connecting";

export const metadata: Metadata = {
  title: "Connecting your account",
  // The address holds a one-time code; it must not travel on to any other page.
  referrer: "no-referrer",
};

/** Every network sends people back here: what it sends along says which authorisation it answers. */
export default function CallbackPage() {
  return (
    <div className="grid min-h-dvh content-center justify-items-center px-5 py-16">
      <header className="mb-8">
        <Link href={paths.home} className="flex items-center gap-2.5 rounded-md text-lg font-semibold tracking-tight">
          <BrandMark className="size-7" />
          PresenceOS
        </Link>
      </header>
      <main className="w-full max-w-md rounded-2xl border border-line bg-surface p-7 sm:p-9">
        <AuthProviders>
          <FinishConnecting />
        </AuthProviders>
        <noscript>
          <p className="mt-6">Connecting needs JavaScript. Switch it on and reload this page.</p>
        </noscript>
      </main>
    </div>
  );
}
