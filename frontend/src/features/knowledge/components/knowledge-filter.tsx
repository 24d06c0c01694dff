"use client";

import { Search } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { KnowledgeFilter as Filter, KnowledgeType, KnowledgeTypeRules } from "@/lib/api/types";
import { wordsOfType } from "../model/knowledge-words";

const TYPING_MS = 300;

type KnowledgeFilterProps = { filter: Filter; types: readonly KnowledgeTypeRules[]; onChange: (filter: Filter) => void };

/** Narrows the list down by type, use and title. */
export function KnowledgeFilter({ filter, types, onChange }: KnowledgeFilterProps) {
  const { knowledge_type, active, ...others } = filter;
  return (
    <div role="search" aria-label="Filter the list" className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      <Field label="Type">
        {(control) => (
          <Select
            {...control}
            value={knowledge_type ?? ""}
            onChange={({ target }) =>
              onChange({ ...others, ...(active !== undefined && { active }), ...(target.value !== "" && { knowledge_type: target.value as KnowledgeType }) })
            }
          >
            <option value="">All types</option>
            {types.map((type) => (
              <option key={type.knowledge_type} value={type.knowledge_type}>
                {wordsOfType(type.knowledge_type).label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Use">
        {(control) => (
          <Select
            {...control}
            value={active === undefined ? "" : String(active)}
            onChange={({ target }) =>
              onChange({ ...others, ...(knowledge_type !== undefined && { knowledge_type }), ...(target.value !== "" && { active: target.value === "true" }) })
            }
          >
            <option value="">In use or not</option>
            <option value="true">In use</option>
            <option value="false">Not in use</option>
          </Select>
        )}
      </Field>
      <TitleFilter title={filter.title ?? ""} onChange={(title) => onChange(withTitle(filter, title))} />
    </div>
  );
}

function withTitle({ title: _, ...others }: Filter, title: string): Filter {
  return title === "" ? others : { ...others, title };
}

/** Asked for when the typing rests, not at each letter. */
function TitleFilter({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const [typed, setTyped] = useState(title);
  const [shown, setShown] = useState(title);
  if (title !== shown) {
    // Somebody went back, or asked for all: the field says what the list shows.
    setShown(title);
    if (typed.trim() !== title) setTyped(title);
  }
  const ask = useEffectEvent(() => typed.trim() !== title && onChange(typed.trim()));
  useEffect(() => {
    const timer = setTimeout(() => ask(), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Field label="Title" className="col-span-2 sm:col-span-1">
      {(control) => (
        <span className="relative block">
          <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-soft" />
          <Input {...control} type="search" className="pl-9" maxLength={200} value={typed} onChange={({ target }) => setTyped(target.value)} placeholder="Has in its title" />
        </span>
      )}
    </Field>
  );
}
