"use client";

import { ChevronRight, Star } from "lucide-react";
import Link from "next/link";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import type { DetailRules, KnowledgeSummary } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { wordsOfType } from "../model/knowledge-words";
import { useToggleItem } from "../model/use-toggle-item";
import { DeleteItem } from "./delete-item";
import { ItemBadges } from "./item-badges";
import { ItemFacts } from "./item-facts";

type ItemCardProps = {
  item: KnowledgeSummary;
  rules: readonly DetailRules[];
  /** The day it is in the brand's zone. */
  today: string;
  href: string;
  mayEdit: boolean;
};

export function ItemCard({ item, rules, today, href, mayEdit }: ItemCardProps) {
  return (
    <Card>
      <article aria-label={item.title} className="grid grid-cols-1 gap-2.5 p-4 sm:p-5">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
          <span className="mr-1 text-sm text-ink-soft">{wordsOfType(item.knowledge_type).label}</span>
          <ItemBadges item={item} today={today} />
        </div>
        <div className={cn("grid gap-1", !item.active && "text-ink-soft")}>
          <h3 className="font-medium break-words">{item.title}</h3>
          {item.excerpt !== "" && <p className="line-clamp-2 text-sm leading-relaxed break-words text-ink-soft">{item.excerpt}</p>}
        </div>
        <ItemFacts item={item} rules={rules} />
        <div className="-mb-1 -ml-2.5 flex flex-wrap items-center gap-x-1 gap-y-1.5">
          <Button asChild variant="ghost" size="small" className="px-2.5">
            <Link href={href}>
              Open<span className="sr-only"> {item.title}</span>
              <ChevronRight aria-hidden />
            </Link>
          </Button>
          {mayEdit && <ItemControls item={item} />}
        </div>
      </article>
    </Card>
  );
}

function ItemControls({ item }: { item: KnowledgeSummary }) {
  const id = useId();
  const toggle = useToggleItem(item);
  return (
    <>
      <Button
        variant="ghost"
        size="small"
        className="px-2.5 aria-pressed:text-accent"
        aria-pressed={item.featured}
        onClick={() => toggle({ featured: !item.featured })}
      >
        <Star aria-hidden className={cn(item.featured && "fill-current")} />
        Feature<span className="sr-only"> {item.title}</span>
      </Button>
      <DeleteItem item={item} isBrief className="px-2.5" />
      <span className="ml-auto flex items-center gap-2 pl-2.5 text-sm text-ink-soft">
        <label htmlFor={id}>
          In use<span className="sr-only">: {item.title}</span>
        </label>
        <Switch id={id} checked={item.active} onCheckedChange={(active) => toggle({ active })} />
      </span>
    </>
  );
}
