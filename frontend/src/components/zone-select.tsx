"use client";

import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { ControlProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { cn } from "@/lib/cn";
import { findZones, type Zone, zoneById } from "@/lib/time/zones";

type ZoneSelectProps = ControlProps & { value: string; onChange: (zone: string) => void };

/** A time zone, found by typing a city, a country or an offset. What is typed and not chosen changes nothing. */
export function ZoneSelect({ value, onChange, ...control }: ZoneSelectProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = zoneById(value);
  const isOpen = typed !== null;
  const found = isOpen ? findZones(typed) : [];

  function open(query: string) {
    const zones = findZones(query);
    setTyped(query);
    // The whole list opens at what is chosen; a search begins at its best.
    show(query === "" ? Math.max(zones.findIndex(({ id }) => id === current.id), 0) : 0);
  }

  function show(index: number) {
    setActive(index);
    requestAnimationFrame(() => {
      list.current?.children[index]?.scrollIntoView({ block: "nearest" });
      // Out from under the bar at the bottom of a phone.
      list.current?.scrollIntoView({ block: "nearest" });
    });
  }

  function choose(zone: Zone | undefined) {
    if (zone !== undefined && zone.id !== value) onChange(zone.id);
    setTyped(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) show(Math.min(Math.max(active + step, 0), Math.max(found.length - 1, 0)));
      else open("");
    }
    if (!isOpen) return;
    if (event.key === "Enter") {
      // It chooses; the form is sent by another press.
      event.preventDefault();
      choose(found[active]);
    }
    if (event.key === "Escape") setTyped(null);
  }

  return (
    <div className="relative">
      <Input
        {...control}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && found[active] !== undefined ? `${listId}-${active}` : undefined}
        placeholder="City, country or offset"
        value={typed ?? nameOf(current)}
        onClick={() => !isOpen && open("")}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => open(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
        className="pr-9"
      />
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft" />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label="Time zones"
        hidden={found.length === 0}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 scroll-my-24 overflow-y-auto rounded-lg border border-line bg-surface py-1 shadow-xl shadow-black/25"
      >
        {found.map((zone, index) => (
          // The keys work in the field, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={zone.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={zone.id === current.id}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(zone)}
            className={cn("flex min-h-10 cursor-pointer items-baseline gap-2 px-3 py-2 text-sm", index === active && "bg-raised")}
          >
            <span className="min-w-0 flex-1">
              <span className={cn(zone.id === current.id && "font-medium text-accent")}>{zone.city}</span>{" "}
              <span className="text-ink-soft">{zone.countries}</span>
            </span>
            <span className="shrink-0 text-ink-soft tabular-nums">{zone.offset}</span>
          </div>
        ))}
      </div>
      {isOpen && found.length === 0 && (
        <p className="absolute inset-x-0 top-full z-20 mt-1 rounded-lg border border-line bg-surface px-3 py-2.5 text-sm text-ink-soft shadow-xl shadow-black/25">
          No zone is called so. Try the next big city, the country, or an offset such as UTC+2.
        </p>
      )}
      <span role="status" className="sr-only">
        {isOpen && (found.length === 1 ? "1 zone" : `${found.length} zones`)}
      </span>
    </div>
  );
}

function nameOf({ city, countries, id }: Zone): string {
  return id === "UTC" || countries === "" ? city : `${city}, ${countries}`;
}
