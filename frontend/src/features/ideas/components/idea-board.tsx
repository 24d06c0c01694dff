"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Lightbulb } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import { type ReactNode, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import type { Brand, IdeaStatus } from "@/lib/api/types";
import { ideaQueries } from "../api/idea-queries";
import { columns } from "../model/idea-words";
import type { IdeaLinks } from "./idea-card";
import { IdeaList } from "./idea-list";

type IdeaBoardProps = { brand: Brand; links: IdeaLinks; mayEdit: boolean; /** What to do where there is nothing yet. */ firstSteps: ReactNode };

/** Three places side by side; on a phone one at a time. */
export function IdeaBoard({ brand, links, mayEdit, firstSteps }: IdeaBoardProps) {
  const [shown, setShown] = useState<IdeaStatus>("new");
  const isEmpty = useIsEmpty(brand.id);
  if (isEmpty) {
    return (
      <EmptyState icon={Lightbulb} title="No ideas yet" action={mayEdit ? firstSteps : undefined}>
        {mayEdit
          ? `Have some proposed from what ${brand.name} knows, its dates and the days without a post. Or write one down yourself.`
          : `What ${brand.name} could post about is kept here.`}
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      <ToggleGroup.Root
        type="single"
        aria-label="Ideas to show"
        value={shown}
        onValueChange={(status) => status !== "" && setShown(status as IdeaStatus)}
        className="grid grid-cols-3 gap-1 rounded-xl bg-raised p-1 lg:hidden"
      >
        {columns.map(({ status, label }) => (
          <ToggleGroup.Item
            key={status}
            value={status}
            className="h-10 rounded-lg text-sm font-medium text-ink-soft transition-colors hover:text-ink data-[state=on]:bg-surface data-[state=on]:text-ink"
          >
            {label}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <div className="grid grid-cols-1 gap-5 lg:grid-cols-3">
        {columns.map(({ status, label, empty }) => (
          <IdeaList key={status} brand={brand} status={status} label={label} empty={empty} links={links} mayEdit={mayEdit} className={status === shown ? "" : "max-lg:hidden"} />
        ))}
      </div>
    </div>
  );
}

/** Whether nothing stands anywhere; false until that is known. */
function useIsEmpty(brandId: string): boolean {
  const fresh = useInfiniteQuery(ideaQueries.list(brandId, "new"));
  const approved = useInfiniteQuery(ideaQueries.list(brandId, "approved"));
  const used = useInfiniteQuery(ideaQueries.list(brandId, "used"));
  const rejected = useInfiniteQuery(ideaQueries.list(brandId, "rejected"));
  return [fresh, approved, used, rejected].every(({ data }) => data?.pages.every(({ items }) => items.length === 0) ?? false);
}
