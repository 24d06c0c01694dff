"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { Thing } from "./use-mending";

type ThingsToMendProps = {
  things: readonly Thing[];
  /** What is about no field of the form. */
  whole?: string | undefined;
  title?: string | undefined;
  onGo: (field: string) => void;
};

/** What keeps a form from being sent, said beside the button that was pressed. Each thing leads to its field. */
export function ThingsToMend({ things, whole, title, onGo }: ThingsToMendProps) {
  const place = useRef<HTMLDivElement>(null);
  // With a field to go to, that is what comes into view.
  const isAlone = things.length === 0 && whole !== undefined;
  useEffect(() => {
    if (isAlone) place.current?.scrollIntoView({ block: "nearest" });
  }, [isAlone, whole]);
  if (things.length === 0 && whole === undefined) return null;
  const count = things.length === 1 ? "1 thing to mend" : `${things.length} things to mend`;

  return (
    <div ref={place} className="scroll-my-24">
      <Notice tone="bad" role="alert" title={things.length > 0 ? count : title}>
        {whole !== undefined && <p>{whole}</p>}
        {things.length > 0 && (
          <ul className="grid gap-1">
            {things.map(({ field, name, problem }) => (
              <li key={field}>
                <button type="button" onClick={() => onGo(field)} className="font-medium underline underline-offset-4">
                  {name}
                </button>
                : {problem}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
