"use client";

import { BookOpen, CalendarDays } from "lucide-react";
import { useState } from "react";
import { PassageSource } from "@/components/passage-source";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { DraftPassage, Idea } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { formats } from "@/lib/formats";
import { Temporal } from "temporal-polyfill";
import { plainDate } from "@/lib/time/words";
import { sourceInWords } from "../model/idea-words";
import { IdeaControls } from "./idea-controls";

export type IdeaLinks = {
  /** Where drafts are written from it, and those that were are listed. */
  draftsOf: (idea: Idea) => string;
  passage: (passage: DraftPassage) => string;
};

type IdeaCardProps = { idea: Idea; links: IdeaLinks; mayEdit: boolean };

/** One idea: what it is, why now, what it rests on, and what can be done with it. */
export function IdeaCard({ idea, links, mayEdit }: IdeaCardProps) {
  const { title, hook, description, reason, passages } = idea;
  return (
    <Card>
      <article aria-label={title} className="grid grid-cols-1 gap-3 p-4">
        <Facts idea={idea} />
        <div className="grid gap-1.5">
          <h3 className="font-medium break-words">{title}</h3>
          {hook !== "" && <p className="border-l-2 border-accent pl-3 leading-relaxed break-words">{hook}</p>}
          {description !== "" && <Description text={description} title={title} />}
        </div>
        {reason !== "" && (
          <p className="text-sm leading-relaxed break-words">
            <span className="font-medium">Why now:</span> <span className="text-ink-soft">{reason}</span>
          </p>
        )}
        {passages.length > 0 && (
          <ul aria-label="Rests on" className="flex flex-wrap gap-1.5">
            {passages.map((passage) => (
              <li key={passage.passage_id} className="max-w-full">
                <Citation passage={passage} href={links.passage(passage)} />
              </li>
            ))}
          </ul>
        )}
        <p className="text-xs text-ink-soft">{sourceInWords(idea)}</p>
        <IdeaControls idea={idea} draftsHref={links.draftsOf(idea)} mayEdit={mayEdit} />
      </article>
    </Card>
  );
}

function Facts({ idea: { suggested_on, pillar, formats: wanted } }: { idea: Idea }) {
  if (suggested_on === null && pillar === "" && wanted.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {suggested_on !== null && (
        <Badge tone="accent">
          <CalendarDays aria-hidden />
          <span className="sr-only">Fits best on </span>
          {plainDate(Temporal.PlainDate.from(suggested_on).toZonedDateTime("UTC").toInstant(), "UTC")}
        </Badge>
      )}
      {pillar !== "" && <Badge tone="quiet">{pillar}</Badge>}
      {wanted.map((format) => (
        <Badge key={format} tone="quiet">
          {formats[format].label}
        </Badge>
      ))}
    </div>
  );
}

// More than fits into the lines that are shown at first, in a narrow column too.
const LONG = 240;

function Description({ text, title }: { text: string; title: string }) {
  const [isWhole, setIsWhole] = useState(false);
  const isLong = text.length > LONG;
  return (
    <>
      <p className={cn("text-sm leading-relaxed break-words whitespace-pre-line text-ink-soft", isLong && !isWhole && "line-clamp-4")}>{text}</p>
      {isLong && (
        <Button variant="ghost" size="small" className="-ml-2.5 justify-self-start px-2.5" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? "Show less" : "Show all"}
          <span className="sr-only"> of {title}</span>
        </Button>
      )}
    </>
  );
}

function Citation({ passage, href }: { passage: DraftPassage; href: string }) {
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="secondary" size="small" className="max-w-full px-2.5">
          <BookOpen aria-hidden className="text-accent" />
          <span className="truncate">
            <span className="sr-only">Rests on </span>
            {passage.title}
          </span>
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label={`About “${passage.title}”`} className="overflow-y-auto p-4 text-sm leading-relaxed">
        <PassageSource passage={passage} href={href} />
      </PopoverContent>
    </Popover>
  );
}
