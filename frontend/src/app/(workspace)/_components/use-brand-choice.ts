"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { paths } from "@/config/paths";
import type { Brand } from "@/lib/api/types";

export type BrandChoice =
  | { status: "creating" }
  | { status: "none" }
  | { status: "unknown" }
  | { status: "chosen"; brand: Brand };

const LAST = "presenceos.brand";

/**
 * Which brand the page is about: the one in the address, else the last one used, else the newest. The choice is
 * written into the address, so that a reload and a shared link show the same brand.
 */
export function useBrandChoice(brands: readonly Brand[]): BrandChoice {
  const pathname = usePathname();
  const router = useRouter();
  const wanted = useSearchParams().get("brand");
  const choice = choose(brands, wanted, pathname);
  const chosenId = choice.status === "chosen" ? choice.brand.id : null;

  useEffect(() => {
    if (choice.status === "none") router.replace(paths.newBrand);
    if (chosenId === null) return;
    localStorage.setItem(LAST, chosenId);
    if (wanted === chosenId) return;
    const query = new URLSearchParams(window.location.search);
    query.set("brand", chosenId);
    window.history.replaceState(null, "", `?${query}`);
  }, [choice.status, chosenId, wanted, router]);

  return choice;
}

function choose(brands: readonly Brand[], wanted: string | null, pathname: string): BrandChoice {
  if (pathname === paths.newBrand) return { status: "creating" };
  const named = brands.find((brand) => brand.id === wanted);
  if (named !== undefined) return { status: "chosen", brand: named };
  if (wanted !== null) return { status: "unknown" };
  const last = localStorage.getItem(LAST);
  const brand = brands.find((each) => each.id === last) ?? brands[0];
  return brand === undefined ? { status: "none" } : { status: "chosen", brand };
}
