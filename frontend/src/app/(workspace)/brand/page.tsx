import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { BrandView } from "./_components/brand-view";

export const metadata: Metadata = { title: "Brand" };

export default function BrandPage() {
  return (
    <>
      <PageHeader title="Brand" lead="Who the brand is and how it speaks." />
      <BrandView />
    </>
  );
}
