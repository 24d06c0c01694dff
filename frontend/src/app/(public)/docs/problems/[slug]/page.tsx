import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { paths } from "@/config/paths";
import { type ProblemType, problemTypes } from "../problem-types";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return problemTypes.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await problemOf(params)).title}: problem type` };
}

export default async function ProblemPage({ params }: Props) {
  const { title, status, means, causes, todo } = await problemOf(params);
  return (
    <article className="mx-auto w-full max-w-2xl px-5 pt-8 pb-20 sm:px-8 sm:pt-14">
      <Link href={paths.problems} className="text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline">
        All problem types
      </Link>
      <p className="mt-8 font-mono text-sm text-accent">HTTP {status}</p>
      <h1 className="mt-2 text-3xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-4 text-lg leading-relaxed">{means}</p>
      <Part title="How it comes about">
        <ul className="list-disc space-y-1.5 pl-5 marker:text-ink-soft">
          {causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      </Part>
      <Part title="What to do">
        <p>{todo}</p>
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 leading-relaxed">
      <h2 className="mb-3 text-lg font-semibold tracking-tight">{title}</h2>
      {children}
    </section>
  );
}

async function problemOf(params: Props["params"]): Promise<ProblemType> {
  const { slug } = await params;
  return problemTypes.find((problem) => problem.slug === slug) ?? notFound();
}
