import { BrandMark } from "@/components/brand-mark";

export function ShellPlaceholder() {
  return (
    <main id="main" aria-busy className="grid min-h-dvh place-items-center">
      <BrandMark className="size-10 animate-breathe" />
      <p role="status" className="sr-only">
        Loading your workspace
      </p>
      <noscript>
        <p className="max-w-sm px-6 text-center">The workspace needs JavaScript. Switch it on and reload this page.</p>
      </noscript>
    </main>
  );
}
