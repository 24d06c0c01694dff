import { Plus } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";
import type { Brand, KnowledgeTypeRules } from "@/lib/api/types";
import { wordsOfType } from "../model/knowledge-words";

type StartersProps = { brand: Brand; types: readonly KnowledgeTypeRules[]; mayEdit: boolean };

/** Nothing is known yet: what to write down, why, and a first step for each type. */
export function Starters({ brand, types, mayEdit }: StartersProps) {
  return (
    <section aria-labelledby="starters" className="rounded-2xl border border-dashed border-line px-5 py-10 sm:px-8">
      <div className="mx-auto max-w-prose text-center">
        <h2 id="starters" className="text-lg font-semibold tracking-tight">
          {mayEdit ? `Write down what ${brand.name} knows` : "Nothing is written down yet"}
        </h2>
        <p className="mt-1.5 text-ink-soft">
          Drafts take their facts from here and cite where each comes from: a price, an opening hour, a review. What is not written down, a draft
          cannot know.
        </p>
      </div>
      {mayEdit && (
        <ul aria-label="Begin with" className="mt-8 grid gap-2.5 sm:grid-cols-2">
          {types.map(({ knowledge_type }) => (
            <li key={knowledge_type}>
              <Starter brandId={brand.id} type={knowledge_type} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Starter({ brandId, type }: { brandId: string; type: KnowledgeTypeRules["knowledge_type"] }) {
  const { label, invites } = wordsOfType(type);
  return (
    <Button asChild variant="secondary" className="h-full w-full items-start justify-start gap-3 py-3 text-left whitespace-normal sm:h-full">
      <Link href={paths.knowledge(brandId, { new: type })}>
        <Plus aria-hidden className="mt-0.5 text-accent" />
        <span className="min-w-0">
          <span className="block">{label}</span>
          <span className="block font-normal text-ink-soft">{invites}</span>
        </span>
      </Link>
    </Button>
  );
}
