import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { ComposeView } from "./_components/compose-view";

export const metadata: Metadata = { title: "Compose" };

export default function ComposePage() {
  return (
    <>
      <PageHeader title="Compose" lead="Write a post and decide the second it goes out." />
      <ComposeView />
    </>
  );
}
