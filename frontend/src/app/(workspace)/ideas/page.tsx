import type { Metadata } from "next";
import { IdeasView } from "./_components/ideas-view";

export const metadata: Metadata = { title: "Ideas" };

export default function IdeasPage() {
  return <IdeasView />;
}
