"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { LoadProblem } from "@/components/load-problem";
import { PageHeader } from "@/components/page-header";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { paths } from "@/config/paths";
import { authQueries } from "@/features/auth/api/auth-queries";
import { DraftList } from "@/features/studio/components/draft-list";
import { DraftPage } from "@/features/studio/components/draft-page";
import { WriteDrafts } from "@/features/studio/components/write-drafts";
import { useCurrentBrand } from "../../_components/current-brand";
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
  const studio = paths.studio(brand.id);
  useFocusOnTheWayBack(draftId);

  if (draftId !== null) {
    return (
      <>
        <Button asChild variant="ghost" size="small" className="mb-5 -ml-2.5 px-2.5">
          <Link href={studio}>
            <ArrowLeft aria-hidden />
            All drafts
          </Link>
        </Button>
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

/** What was pressed is gone with the draft; a draft takes the focus to its own heading. */
function useFocusOnTheWayBack(draftId: string | null): void {
  const before = useRef(draftId);
  useEffect(() => {
    if (before.current !== null && draftId === null) document.getElementById("main")?.focus({ preventScroll: true });
    before.current = draftId;
  }, [draftId]);
}

/** A draft whose text can be taken to the composer, and whose sentences can be written down. */
function UsableDraft({ draftId, mayEdit }: { draftId: string; mayEdit: boolean }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const { use, question } = useHandOver();
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
