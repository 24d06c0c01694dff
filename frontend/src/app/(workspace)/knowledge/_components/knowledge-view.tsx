"use client";

import { useQuery } from "@tanstack/react-query";
import { FileUp, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { LoadProblem } from "@/components/load-problem";
import { PageHeader } from "@/components/page-header";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { type KnowledgePlace, paths } from "@/config/paths";
import { authQueries } from "@/features/auth/api/auth-queries";
import { knowledgeQueries } from "@/features/knowledge/api/knowledge-queries";
import { Ask } from "@/features/knowledge/components/ask";
import { ImportKnowledge } from "@/features/knowledge/components/import-knowledge";
import { ItemPage } from "@/features/knowledge/components/item-page";
import { KnowledgeList } from "@/features/knowledge/components/knowledge-list";
import { NewItem } from "@/features/knowledge/components/new-item";
import { ways } from "@/features/knowledge/model/import-piece";
import { readFilter, readPlace, writeFilter } from "@/features/knowledge/model/place";
import { ModelsLine } from "@/features/models/components/models-line";
import type { KnowledgeTypeRules } from "@/lib/api/types";
import { BackLink } from "../../_components/back-link";
import { useCurrentBrand } from "../../_components/current-brand";
import { useFocusOnTheWay } from "../../_components/use-focus-on-the-way";

export function KnowledgeView() {
  const types = useQuery(knowledgeQueries.types());
  const me = useQuery(authQueries.me());
  const failed = types.error ?? me.error;
  if (types.data !== undefined && me.data !== undefined) return <Shown types={types.data} mayEdit={me.data.role !== "viewer"} />;
  return (
    <>
      <PageHeader title="Knowledge" />
      {failed === null ? <Skeleton className="h-96 rounded-2xl" /> : <LoadProblem error={failed} onRetry={() => void (types.isError ? types.refetch() : me.refetch())} />}
    </>
  );
}

function Shown({ types, mayEdit }: { types: readonly KnowledgeTypeRules[]; mayEdit: boolean }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const place = readPlace(useSearchParams());
  const { item, passage, new: isNew, import: wayIn, ...list } = place;
  const back = paths.knowledge(brand.id, list);
  const toList = () => router.push(back);
  // An item takes it to its own heading, or to a passage.
  useFocusOnTheWay(shownAt(place), item !== undefined);

  if (item !== undefined) {
    return (
      <>
        <BackLink href={back}>All knowledge</BackLink>
        <ItemPage key={item} brand={brand} itemId={item} passageId={passage ?? null} types={types} mayEdit={mayEdit} onGone={toList} />
      </>
    );
  }
  if (isNew !== undefined && mayEdit) {
    return (
      <>
        <BackLink href={back}>All knowledge</BackLink>
        <PageHeader title="Write something down" lead={`A fact about ${brand.name} that drafts can cite.`} />
        <NewItem key={isNew} brand={brand} type={types.find(({ knowledge_type }) => knowledge_type === isNew)?.knowledge_type ?? "other"} types={types} onDone={() => router.push(paths.knowledge(brand.id))} />
      </>
    );
  }
  if (wayIn !== undefined && mayEdit) {
    return (
      <>
        <BackLink href={back}>All knowledge</BackLink>
        <PageHeader title="Import" lead={`What ${brand.name} has written down elsewhere. First you see what would come of it.`} />
        <ImportKnowledge
          brand={brand}
          types={types}
          way={ways.find((way) => way === wayIn) ?? "files"}
          // One page, looked at in another way: Back leads past it.
          onWay={(way) => window.history.replaceState(null, "", paths.knowledge(brand.id, { ...list, import: way }))}
          onDone={() => router.push(paths.knowledge(brand.id))}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title="Knowledge" lead={`What ${brand.name} knows about itself. Drafts take their facts from here, and cite them.`}>
        {mayEdit && (
          <div className="flex flex-wrap gap-2">
            <Button asChild variant="secondary">
              <Link href={paths.knowledge(brand.id, { ...list, import: "files" })}>
                <FileUp aria-hidden />
                Import
              </Link>
            </Button>
            <Button asChild>
              <Link href={paths.knowledge(brand.id, { ...list, new: list.type ?? "other" })}>
                <Plus aria-hidden />
                Write something down
              </Link>
            </Button>
          </div>
        )}
      </PageHeader>
      <ModelsLine does="meaning" zone={brand.timezone} />
      <div className="grid grid-cols-1 gap-10">
        <Ask
          brand={brand}
          question={place.ask ?? ""}
          onAsk={(ask) => router.push(paths.knowledge(brand.id, { ...list, ask }))}
          hrefOf={(itemId, passageId) => paths.knowledge(brand.id, { ...list, item: itemId, passage: passageId })}
        />
        <KnowledgeList
          brand={brand}
          types={types}
          filter={readFilter(place, types)}
          // One page, narrowed down: Back leads to where somebody was before, not through every letter typed.
          onFilter={(filter) => window.history.replaceState(null, "", paths.knowledge(brand.id, { ask: place.ask, ...writeFilter(filter) }))}
          hrefOf={(itemId) => paths.knowledge(brand.id, { ...list, item: itemId })}
          mayEdit={mayEdit}
        />
      </div>
    </>
  );
}

function shownAt({ item, new: isNew, import: way }: KnowledgePlace): string {
  if (item !== undefined) return "item";
  if (isNew !== undefined) return "new";
  return way === undefined ? "list" : "import";
}
