import Link from "next/link";
import type { ReactNode } from "react";
import { BrandMark } from "@/components/brand-mark";
import { paths } from "@/config/paths";
import { AuthProviders } from "./_components/auth-providers";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh justify-items-center px-5 py-10 sm:content-center sm:py-16">
      <header className="mb-8">
        <Link href={paths.home} className="flex items-center gap-2.5 rounded-md text-lg font-semibold tracking-tight">
          <BrandMark className="size-7" />
          PresenceOS
        </Link>
      </header>
      <main className="w-full max-w-md rounded-2xl border-line sm:border sm:bg-surface sm:p-9">
        <AuthProviders>{children}</AuthProviders>
      </main>
    </div>
  );
}
