"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { LoadProblem } from "@/components/load-problem";
import { authQueries } from "@/features/auth/api/auth-queries";
import { UnconfirmedAddress } from "@/features/auth/components/unconfirmed-address";
import { UserMenu } from "@/features/auth/components/user-menu";
import { brandQueries } from "@/features/brands/api/brand-queries";
import { BrandSwitcher } from "@/features/brands/components/brand-switcher";
import { NoticeBell } from "@/features/notices/components/notice-bell";
import { againWhileAway, isAway } from "@/lib/api/away";
import { ApiProblem } from "@/lib/api/problem";
import type { Brand, Me } from "@/lib/api/types";
import { browserZone } from "@/lib/time/zones";
import { CurrentBrandContext } from "./current-brand";
import { NoAnswer } from "./no-answer";
import { ShellLayout } from "./shell-layout";
import { ShellPlaceholder } from "./shell-placeholder";
import { UnknownBrand } from "./unknown-brand";
import { useBrandChoice } from "./use-brand-choice";

export function WorkspaceShell({ children }: { children: ReactNode }) {
  const me = useQuery({ ...authQueries.me(), refetchInterval: againWhileAway });
  const workspaceId = me.data?.workspace.id ?? "";
  const brands = useQuery({ ...brandQueries.list(workspaceId), enabled: me.isSuccess, refetchInterval: againWhileAway });
  // Told at the first silence, not after the last try.
  const failed = me.failureReason ?? brands.failureReason;

  if (me.data !== undefined && brands.data !== undefined) {
    return (
      <Frame me={me.data} brands={brands.data}>
        {children}
      </Frame>
    );
  }
  // On a 401 the browser is already on its way to the login page.
  if (failed === null || (failed instanceof ApiProblem && failed.status === 401)) return <ShellPlaceholder />;
  return <WithoutAnswer error={failed} onRetry={() => void (me.data === undefined ? me.refetch() : brands.refetch())} />;
}

function Frame({ me, brands, children }: { me: Me; brands: readonly Brand[]; children: ReactNode }) {
  const choice = useBrandChoice(brands);
  const brand = choice.status === "chosen" ? choice.brand : null;
  if (choice.status === "none") return <ShellPlaceholder />;

  return (
    <ShellLayout
      brandId={brand?.id}
      hasPlaces={brand !== null}
      switcher={<BrandSwitcher brands={brands} current={brand} />}
      tools={
        <>
          <NoticeBell zone={brand?.timezone ?? browserZone()} mayMark={me.role !== "viewer"} />
          <UserMenu me={me} brandId={brand?.id} />
        </>
      }
    >
      <UnconfirmedAddress me={me} />
      {choice.status === "unknown" && <UnknownBrand />}
      {choice.status === "creating" && children}
      {brand !== null && (
        // Another brand is another page: nothing typed for one may carry over to the other.
        <CurrentBrandContext key={brand.id} value={brand}>
          {children}
        </CurrentBrandContext>
      )}
    </ShellLayout>
  );
}

/** Nobody has said yet who is here. The frame stands all the same, and the asking goes on by itself. */
function WithoutAnswer({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const brandId = useSearchParams().get("brand") ?? undefined;
  return (
    <ShellLayout brandId={brandId} hasPlaces switcher={null} tools={null}>
      {isAway(error) ? <NoAnswer onRetry={onRetry} /> : <LoadProblem error={error} onRetry={onRetry} />}
    </ShellLayout>
  );
}
