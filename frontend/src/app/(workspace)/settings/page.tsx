import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { SettingsView } from "./_components/settings-view";

export const metadata: Metadata = { title: "Settings" };

export default function SettingsPage() {
  return (
    <>
      <PageHeader title="Settings" lead="For the whole workspace, whichever brand is chosen." />
      <SettingsView />
    </>
  );
}
