import type { Metadata } from "next";
import Link from "next/link";
import { SiteHeader } from "@/components/site-header";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main className="mx-auto grid w-full max-w-xl flex-1 content-center px-5 pb-32 sm:px-8">
        <p className="font-mono text-sm text-accent">404</p>
        <h1 className="mt-3 text-3xl font-semibold tracking-tight">There is no page here</h1>
        <p className="mt-3 leading-relaxed text-ink-soft">
          The address may be mistyped, or the page has moved. Your posts are where you left them.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <Button asChild>
            <Link href={paths.posts()}>Go to your posts</Link>
          </Button>
          <Button asChild variant="secondary">
            <Link href={paths.home}>Start page</Link>
          </Button>
        </div>
      </main>
    </div>
  );
}
