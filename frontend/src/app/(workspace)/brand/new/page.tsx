import type { Metadata } from "next";
import { NewBrand } from "./_components/new-brand";

export const metadata: Metadata = { title: "New brand" };

export default function NewBrandPage() {
  return <NewBrand />;
}
