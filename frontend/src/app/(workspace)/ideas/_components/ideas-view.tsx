"use client";

import { useQuery } from "@tanstack/react-query";
import { PenLine, Sparkles } from "lucide-react";
import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";
import { LoadProblem } from "@/components/load-problem";
import { PageHeader } from "@/components/page-header";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { paths } from "@/config/paths";
import { authQueries } from "@/features/auth/api/auth-queries";
import { IdeaBoard } from "@/features/ideas/components/idea-board";
import type { IdeaLinks } from "@/features/ideas/components/idea-card";
import { IdeaList } from "@/features/ideas/components/idea-list";
import { NewIdea } from "@/features/ideas/components/new-idea";
import { ProposeIdeas } from "@/features/ideas/components/propose-ideas";
import { BackLink } from "../../_components/back-link";
import { useCurrentBrand } from "../../_components/current-brand";
import { useFocusOnTheWay } from "../../_components/use-focus-on-the-way";

export function IdeasView() {
  const me = useQuery(authQueries.me());
  if (me.data !== undefined) return <Shown mayEdit={me.data.role !== "viewer"} />;
  return (
    <>
      <PageHeader title="Ideas" />
      {me.error === null ? <Skeleton className="h-96 rounded-2xl" /> : <LoadProblem error={me.error} onRetry={() => void me.refetch()} />}
    </>
  );
}

function Shown({ mayEdit }: { mayEdit: boolean }) {
  const brand = useCurrentBrand();
  const query = useSearchParams();
  const place = query.get("propose") !== null && mayEdit ? "propose" : query.get("show") === "rejected" ? "rejected" : "board";
  useFocusOnTheWay(place, false);
  const links: IdeaLinks = {
    draftsOf: ({ id }) => paths.studio(brand.id, { idea: id }),
    passage: ({ item_id, passage_id }) => paths.knowledge(brand.id, { item: item_id, passage: passage_id }),
  };
  switch (place) {
    case "propose":
      return <Propose jobId={query.get("job")} />;
    case "rejected":
      return (
        <>
          <BackLink href={paths.ideas(brand.id)}>All ideas</BackLink>
          <PageHeader title="Rejected ideas" lead="None like these is proposed again. One that is restored is new." />
          <IdeaList
            brand={brand}
            status="rejected"
            label="Rejected"
            empty="No idea is rejected."
            links={links}
            mayEdit={mayEdit}
            listClassName="lg:grid-cols-2"
          />
        </>
      );
    case "board":
      return <Board links={links} mayEdit={mayEdit} />;
  }
}

function Board({ links, mayEdit }: { links: IdeaLinks; mayEdit: boolean }) {
  const brand = useCurrentBrand();
  const [isWriting, setIsWriting] = useState(false);
  const steps = (
    <div className="flex flex-wrap gap-2">
      <Button variant="secondary" onClick={() => setIsWriting(true)}>
        <PenLine aria-hidden />
        Write one down
      </Button>
      <Button asChild>
        <Link href={paths.ideas(brand.id, { propose: "open" })}>
          <Sparkles aria-hidden />
          Propose ideas
        </Link>
      </Button>
    </div>
  );
  return (
    <>
      <PageHeader title="Ideas" lead={`What ${brand.name} could post about, why now, and what it rests on.`}>
        {mayEdit && steps}
      </PageHeader>
      <div className="grid grid-cols-1 gap-3">
        <Button asChild variant="ghost" size="small" className="-mt-4 -mr-2.5 justify-self-end px-2.5">
          <Link href={paths.ideas(brand.id, { show: "rejected" })}>Show rejected ideas</Link>
        </Button>
        <IdeaBoard brand={brand} links={links} mayEdit={mayEdit} firstSteps={steps} />
      </div>
      {isWriting && <NewIdea brand={brand} onClose={() => setIsWriting(false)} />}
    </>
  );
}

function Propose({ jobId }: { jobId: string | null }) {
  const brand = useCurrentBrand();
  const router = useRouter();
  return (
    <>
      <BackLink href={paths.ideas(brand.id)}>All ideas</BackLink>
      <PageHeader title="Propose ideas" lead={`From what ${brand.name} knows and has not spoken of lately, its dates, and the days on which nothing is planned.`} />
      <ProposeIdeas
        brand={brand}
        jobId={jobId}
        // In the address, so that a reload goes on where it was; Back leads past it.
        onJob={(job) => router.replace(paths.ideas(brand.id, { propose: "open", job }))}
        onDone={() => router.replace(paths.ideas(brand.id))}
      />
    </>
  );
}
