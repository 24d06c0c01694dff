import type { Metadata } from "next";
import { KnowledgeView } from "./_components/knowledge-view";

export const metadata: Metadata = { title: "Knowledge" };

export default function KnowledgePage() {
  return <KnowledgeView />;
}
