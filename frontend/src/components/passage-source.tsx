import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { DraftPassage } from "@/lib/api/types";

/** What something rests on, as the writer was given it. */
export function PassageSource({ passage: { title, heading, body }, href }: { passage: DraftPassage; href: string }) {
  return (
    <div className="grid gap-1.5">
      <p className="text-ink-soft">Rests on what is written down</p>
      <blockquote className="grid gap-1 border-l-2 border-accent pl-3">
        <p className="font-medium">{heading === "" ? title : heading}</p>
        {body !== "" && <p className="max-h-48 overflow-y-auto whitespace-pre-line">{body}</p>}
      </blockquote>
      <Link href={href} className="inline-flex items-center gap-1 justify-self-start font-medium text-accent underline-offset-4 hover:underline">
        Open “{title}” in Knowledge
        <ChevronRight aria-hidden className="size-4" />
      </Link>
    </div>
  );
}
