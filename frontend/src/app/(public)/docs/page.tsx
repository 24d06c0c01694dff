import type { Metadata } from "next";
import Link from "next/link";
import { paths } from "@/config/paths";
import { ApiReference } from "./_components/api-reference";

export const metadata: Metadata = {
  title: "API reference",
  description: "Every operation of the PresenceOS API, its fields, rules and answers.",
};

export default function DocsPage() {
  const link = "font-medium text-accent underline underline-offset-4";
  return (
    <div className="mx-auto max-w-6xl px-5 pt-8 pb-24 sm:px-8 sm:pt-12">
      <h1 className="text-3xl font-semibold tracking-tight">API reference</h1>
      <p className="mt-2 text-ink-soft">
        For tools:{" "}
        <a href="/api/v1/openapi.json" className={link}>
          the contract as OpenAPI 3.1
        </a>
        . Every kind of refusal has{" "}
        <Link href={paths.problems} className={link}>
          a page of its own
        </Link>
        .
      </p>
      <ApiReference />
    </div>
  );
}
