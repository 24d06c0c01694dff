import Link from "next/link";
import type { ReactNode } from "react";
import { BrandMark } from "@/components/brand-mark";
import { paths } from "@/config/paths";
import { BottomNavigation, SideNavigation } from "./workspace-navigation";

type ShellLayoutProps = {
  brandId: string | undefined;
  /** Whether there is a brand for the places to be about. */
  hasPlaces: boolean;
  switcher: ReactNode;
  tools: ReactNode;
  children: ReactNode;
};

/** The frame around every page of the workspace. */
export function ShellLayout({ brandId, hasPlaces, switcher, tools, children }: ShellLayoutProps) {
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[16rem_1fr]">
      <header className="sticky top-0 z-30 flex min-h-16 items-center gap-2 border-b border-line bg-canvas/90 px-3 py-2 backdrop-blur lg:h-dvh lg:flex-col lg:items-stretch lg:gap-6 lg:border-r lg:border-b-0 lg:bg-surface/50 lg:p-4">
        <Link href={paths.posts(brandId)} className="hidden items-center gap-2.5 rounded-md px-2 pt-2 font-semibold tracking-tight lg:flex">
          <BrandMark />
          PresenceOS
        </Link>
        {switcher}
        {hasPlaces && <SideNavigation brandId={brandId} />}
        <div className="ml-auto flex items-center lg:mt-auto lg:ml-0 lg:grid lg:gap-2">{tools}</div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl min-w-0 px-4 pt-7 pb-32 outline-none sm:px-8 lg:px-12 lg:pt-12 lg:pb-20">
        {children}
      </main>
      {hasPlaces && <BottomNavigation brandId={brandId} />}
    </div>
  );
}
