import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { AccountsView } from "./_components/accounts-view";

export const metadata: Metadata = { title: "Accounts" };

export default function AccountsPage() {
  return (
    <>
      <PageHeader title="Accounts" lead="Where the brand is present, and where posts go." />
      <AccountsView />
    </>
  );
}
