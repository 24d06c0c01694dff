"use client";

import { useSearchParams } from "next/navigation";
import { AccountList } from "@/features/accounts/components/account-list";
import { useCurrentBrand } from "../../_components/current-brand";

export function AccountsView() {
  const brand = useCurrentBrand();
  return <AccountList brand={brand} justConnected={useSearchParams().getAll("connected")} />;
}
