"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { PageHeader } from "@/components/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { paths } from "@/config/paths";
import { authQueries } from "@/features/auth/api/auth-queries";
import { ideaQueries } from "@/features/ideas/api/idea-queries";
import { ModelsLine } from "@/features/models/components/models-line";
import { DraftList } from "@/features/studio/components/draft-list";
import { DraftPage } from "@/features/studio/components/draft-page";
import { WriteDrafts } from "@/features/studio/components/write-drafts";
import { keys } from "@/lib/api/keys";
import { ApiProblem } from "@/lib/api/problem";
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
  const ideaId = query.get("idea");
  // A draft takes it to its own heading.
  useFocusOnTheWay(draftId ?? ideaId ?? "list", draftId !== null);

  if (draftId !== null) {
    return (
      <>
        <BackLink href={paths.studio(brand.id)}>All drafts</BackLink>
        <UsableDraft key={draftId} draftId={draftId} mayEdit={mayEdit} />
      </>
    );
  }
  if (ideaId !== null) return <FromIdea key={ideaId} ideaId={ideaId} jobId={query.get("job")} mayEdit={mayEdit} />;
  return (
    <>
      <PageHeader title="Studio" lead={`Say what a post is about. Three drafts come back, in the voice of ${brand.name} and from what it knows.`} />
      <ModelsLine does="writing" zone={brand.timezone} />
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

/** Drafts of an idea: those there are, and a way to more. */
function FromIdea({ ideaId, jobId, mayEdit }: { ideaId: string; jobId: string | null; mayEdit: boolean }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  const queryClient = useQueryClient();
  const idea = useQuery(ideaQueries.one(ideaId));
  const isGone = idea.error instanceof ApiProblem && idea.error.status === 404;
  return (
    <>
      <BackLink href={paths.ideas(brand.id)}>All ideas</BackLink>
      <PageHeader title="Studio" lead={`Three drafts of one idea, in the voice of ${brand.name} and from what it knows.`} />
      {idea.isPending && <Skeleton className="h-64 rounded-2xl" />}
      {isGone && (
        <EmptyState icon={SearchX} title="There is no such idea here">
          It was deleted, or the link is for another workspace.
        </EmptyState>
      )}
      {idea.error !== null && !isGone && <LoadProblem error={idea.error} onRetry={() => void idea.refetch()} />}
      {idea.data !== undefined && (
        <div className="grid grid-cols-1 gap-10">
          {mayEdit && idea.data.status !== "rejected" && (
            <WriteDrafts
              brand={brand}
              idea={idea.data}
              jobId={jobId}
              onJob={(job) => router.replace(paths.studio(brand.id, { idea: ideaId, job }))}
              onDraft={(draft) => {
                // It is used from now on.
                void queryClient.invalidateQueries({ queryKey: keys.ideas.ofBrand(brand.id) });
                void queryClient.invalidateQueries({ queryKey: keys.ideas.one(ideaId) });
                router.replace(paths.studio(brand.id, { draft }));
              }}
            />
          )}
          <DraftList brand={brand} ideaId={ideaId} hrefOf={(draft) => paths.studio(brand.id, { draft })} mayEdit={mayEdit} />
        </div>
      )}
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
