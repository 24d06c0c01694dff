import Link from "next/link";
import { BrandMark } from "@/components/brand-mark";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";

export function SiteHeader() {
  return (
    <header className="mx-auto flex w-full max-w-6xl items-center justify-between gap-4 px-5 py-5 sm:px-8">
      <Link href={paths.home} className="flex items-center gap-2.5 rounded-md font-semibold tracking-tight">
        <BrandMark />
        PresenceOS
      </Link>
      <nav aria-label="Site" className="flex items-center gap-1 sm:gap-2">
        <Button asChild variant="ghost" className="hidden sm:inline-flex">
          <Link href={paths.docs}>API</Link>
        </Button>
        <Button asChild variant="ghost">
          <Link href={paths.login()}>Log in</Link>
        </Button>
        <Button asChild variant="secondary" className="hidden sm:inline-flex">
          <Link href={paths.register()}>Register</Link>
        </Button>
      </nav>
    </header>
  );
}
