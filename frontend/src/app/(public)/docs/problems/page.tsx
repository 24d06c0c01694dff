import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/page-header";
import { paths } from "@/config/paths";
import { problemTypes } from "./problem-types";

export const metadata: Metadata = { title: "Problem types" };

export default function ProblemsPage() {
  return (
    <div className="mx-auto w-full max-w-3xl px-5 pt-8 pb-20 sm:px-8 sm:pt-14">
      <PageHeader title="Problem types" lead="What the API answers when it cannot do what was asked, as RFC 9457 describes it." />
      <ul className="divide-y divide-line border-y border-line">
        {problemTypes.map(({ slug, title, status, means }) => (
          <li key={slug} className="relative grid gap-x-6 gap-y-1 py-5 sm:grid-cols-[4rem_1fr]">
            <span className="font-mono text-sm leading-6 text-ink-soft">{status}</span>
            <div>
              <Link href={paths.problem(slug)} className="font-medium underline-offset-4 after:absolute after:inset-0 hover:underline">
                {title}
              </Link>
              <p className="mt-1 text-sm leading-relaxed text-ink-soft">{means}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
