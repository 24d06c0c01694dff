"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { BrandMark } from "@/components/brand-mark";
import { LoadProblem } from "@/components/load-problem";
import { paths } from "@/config/paths";
import { authQueries } from "@/features/auth/api/auth-queries";
import { UserMenu } from "@/features/auth/components/user-menu";
import { brandQueries } from "@/features/brands/api/brand-queries";
import { BrandSwitcher } from "@/features/brands/components/brand-switcher";
import { NoticeBell } from "@/features/notices/components/notice-bell";
import { ApiProblem } from "@/lib/api/problem";
import type { Brand, Me } from "@/lib/api/types";
import { browserZone } from "@/lib/time/zones";
import { CurrentBrandContext } from "./current-brand";
import { ShellPlaceholder } from "./shell-placeholder";
import { UnknownBrand } from "./unknown-brand";
import { useBrandChoice } from "./use-brand-choice";
import { BottomNavigation, SideNavigation } from "./workspace-navigation";

export function WorkspaceShell({ children }: { children: ReactNode }) {
  const me = useQuery(authQueries.me());
  const workspaceId = me.data?.workspace.id ?? "";
  const brands = useQuery({ ...brandQueries.list(workspaceId), enabled: me.isSuccess });
  const failed = me.error ?? brands.error;

  // On a 401 the browser is already on its way to the login page.
  if (failed !== null && !(failed instanceof ApiProblem && failed.status === 401)) {
    const retry = () => void (me.isError ? me.refetch() : brands.refetch());
    return (
      <main id="main" className="mx-auto grid min-h-dvh max-w-md content-center px-5">
        <LoadProblem error={failed} onRetry={retry} />
      </main>
    );
  }
  if (me.data === undefined || brands.data === undefined) return <ShellPlaceholder />;
  return (
    <Frame me={me.data} brands={brands.data}>
      {children}
    </Frame>
  );
}

function Frame({ me, brands, children }: { me: Me; brands: readonly Brand[]; children: ReactNode }) {
  const choice = useBrandChoice(brands);
  const brand = choice.status === "chosen" ? choice.brand : null;
  if (choice.status === "none") return <ShellPlaceholder />;

  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[16rem_1fr]">
      <header className="sticky top-0 z-30 flex items-center gap-2 border-b border-line bg-canvas/90 px-3 py-2 backdrop-blur lg:h-dvh lg:flex-col lg:items-stretch lg:gap-6 lg:border-r lg:border-b-0 lg:bg-surface/50 lg:p-4">
        <Link href={paths.posts(brand?.id)} className="hidden items-center gap-2.5 rounded-md px-2 pt-2 font-semibold tracking-tight lg:flex">
          <BrandMark />
          PresenceOS
        </Link>
        <BrandSwitcher brands={brands} current={brand} />
        {brand !== null && <SideNavigation brandId={brand.id} />}
        <div className="ml-auto flex items-center lg:mt-auto lg:ml-0 lg:grid lg:gap-2">
          <NoticeBell zone={brand?.timezone ?? browserZone()} mayMark={me.role !== "viewer"} />
          <UserMenu me={me} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl min-w-0 px-4 pt-7 pb-32 outline-none sm:px-8 lg:px-12 lg:pt-12 lg:pb-20">
        {choice.status === "unknown" && <UnknownBrand />}
        {choice.status === "creating" && children}
        {brand !== null && (
          // Another brand is another page: nothing typed for one may carry over to the other.
          <CurrentBrandContext key={brand.id} value={brand}>
            {children}
          </CurrentBrandContext>
        )}
      </main>
      {brand !== null && <BottomNavigation brandId={brand.id} />}
    </div>
  );
}
