import type { Metadata } from "next";
import Link from "next/link";
import { paths } from "@/config/paths";
import { Contents } from "./_components/contents";
import { Endpoint } from "./_components/endpoint";
import { Prose } from "./_components/prose";
import { about, basePath, chapters } from "./_contract/read-contract";

export const metadata: Metadata = { title: "API reference", description: "Every operation of the PresenceOS API, its fields, rules and answers." };

/** Rendered whole while the site is built: it reads without JavaScript and is searched with the browser's own search. */
export default function DocsPage() {
  const link = "font-medium text-accent underline underline-offset-4";
  return (
    <div className="mx-auto max-w-6xl gap-14 px-5 pt-8 pb-24 sm:px-8 sm:pt-12 lg:grid lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav aria-label="Operations" className="hidden lg:sticky lg:top-0 lg:block lg:max-h-dvh lg:overflow-y-auto lg:py-4">
        <Contents chapters={chapters} />
      </nav>
      <div className="min-w-0">
        <h1 className="text-3xl font-semibold tracking-tight">API reference</h1>
        <p className="mt-2 text-ink-soft">
          Version {about.version}, at <code className="font-mono text-sm">{basePath}</code> on this site. For tools:{" "}
          <a href={`${basePath}/openapi.json`} className={link}>
            the contract as OpenAPI 3.1
          </a>
          .
        </p>
        <Prose text={about.description} className="mt-6 max-w-prose" />
        <p className="mt-3 max-w-prose leading-relaxed">
          Every kind of refusal has{" "}
          <Link href={paths.problems} className={link}>
            a page of its own
          </Link>
          .
        </p>
        <details className="mt-8 rounded-xl border border-line p-4 lg:hidden">
          <summary className="font-medium">All operations</summary>
          <div className="mt-4">
            <Contents chapters={chapters} />
          </div>
        </details>
        {chapters.map(({ name, description, endpoints }) => (
          <section key={name} aria-labelledby={name} className="mt-16">
            <h2 id={name} className="scroll-mt-6 text-2xl font-semibold tracking-tight capitalize">
              {name}
            </h2>
            <p className="mt-1.5 text-ink-soft">{description}</p>
            <div className="mt-6 grid grid-cols-1 gap-5">
              {endpoints.map((endpoint) => (
                <Endpoint key={endpoint.operationId} endpoint={endpoint} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
