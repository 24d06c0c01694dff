import Link from "next/link";
import { paths } from "@/config/paths";

export function SiteFooter() {
  return (
    <footer className="mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line px-5 py-8 text-sm text-ink-soft sm:px-8">
      <p>PresenceOS runs on your own cloud account, or whole on one laptop.</p>
      <nav aria-label="Reference" className="flex gap-6">
        <Link href={paths.docs} className="underline-offset-4 hover:text-ink hover:underline">
          API reference
        </Link>
        <Link href={paths.problems} className="underline-offset-4 hover:text-ink hover:underline">
          Problem types
        </Link>
      </nav>
    </footer>
  );
}
