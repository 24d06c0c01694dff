"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter, useSearchParams } from "next/navigation";
import { LoadProblem } from "@/components/load-problem";
import { PageHeader } from "@/components/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { paths } from "@/config/paths";
import { authQueries } from "@/features/auth/api/auth-queries";
import { DraftList } from "@/features/studio/components/draft-list";
import { DraftPage } from "@/features/studio/components/draft-page";
import { WriteDrafts } from "@/features/studio/components/write-drafts";
import { BackLink } from "../../_components/back-link";
import { useCurrentBrand } from "../../_components/current-brand";
import { useFocusOnTheWay } from "../../_components/use-focus-on-the-way";
import { noteDown } from "./note-down";
import { useHandOver } from "./use-hand-over";

export function StudioView() {
  const me = useQuery(authQueries.me());
  if (me.data !== undefined) return <Shown mayEdit={me.data.role !== "viewer"} />;
  return (
    <>
      <PageHeader title="Studio" />
      {me.error === null ? <Skeleton className="h-96 rounded-2xl" /> : <LoadProblem error={me.error} onRetry={() => void me.refetch()} />}
    </>
  );
}

function Shown({ mayEdit }: { mayEdit: boolean }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const query = useSearchParams();
  const draftId = query.get("draft");
  // A draft takes it to its own heading.
  useFocusOnTheWay(draftId ?? "list", draftId !== null);

  if (draftId !== null) {
    return (
      <>
        <BackLink href={paths.studio(brand.id)}>All drafts</BackLink>
        <UsableDraft key={draftId} draftId={draftId} mayEdit={mayEdit} />
      </>
    );
  }
  return (
    <>
      <PageHeader title="Studio" lead={`Say what a post is about. Three drafts come back, in the voice of ${brand.name} and from what it knows.`} />
      <div className="grid grid-cols-1 gap-10">
        {mayEdit && (
          <WriteDrafts
            brand={brand}
            jobId={query.get("job")}
            // In the address, so that a reload goes on where it was; Back leads past it.
            onJob={(job) => router.replace(paths.studio(brand.id, { job }))}
            onDraft={(draft) => router.replace(paths.studio(brand.id, { draft }))}
          />
        )}
        <DraftList brand={brand} hrefOf={(draft) => paths.studio(brand.id, { draft })} mayEdit={mayEdit} />
      </div>
    </>
  );
}

/** A draft whose text can be taken to the composer, and whose sentences can be written down. */
function UsableDraft({ draftId, mayEdit }: { draftId: string; mayEdit: boolean }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const { use, question } = useHandOver(draftId);
  return (
    <>
      <DraftPage
        brand={brand}
        draftId={draftId}
        mayEdit={mayEdit}
        hrefOf={({ item_id, passage_id }) => paths.knowledge(brand.id, { item: item_id, passage: passage_id })}
        knowledgeHref={paths.knowledge(brand.id)}
        onGone={() => router.push(paths.studio(brand.id))}
        onUse={use}
        onAdd={(sentence) => {
          noteDown(brand.id, sentence);
          router.push(paths.knowledge(brand.id, { new: "other" }));
        }}
      />
      {question}
    </>
  );
}
