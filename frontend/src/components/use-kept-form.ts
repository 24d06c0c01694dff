"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { sameShape } from "@/lib/drafts/same-shape";

/** Keeps what is typed into a form while it differs from what is saved, and puts it back when the form is shown again. */
export function useKeptForm<Values extends FieldValues>(form: UseFormReturn<Values>, name: string, saved: Values) {
  const [draft] = useState(() => keptDrafts.find(name));
  const [isRestored, setIsRestored] = useState(() => sameShape(saved, draft));

  const restore = useEffectEvent(() => {
    if (isRestored && sameShape(saved, draft)) form.reset(draft, { keepDefaultValues: true });
  });
  const keep = useEffectEvent((values: unknown) => {
    if (JSON.stringify(values) === JSON.stringify(saved)) keptDrafts.forget(name);
    else keptDrafts.keep(name, values);
  });
  const { watch } = form;
  useEffect(() => {
    restore();
    const watching = watch((values) => keep(values));
    return () => watching.unsubscribe();
  }, [watch]);

  function settle(values: Values) {
    form.reset(values);
    keptDrafts.forget(name);
    setIsRestored(false);
  }

  return { isRestored, settle, discard: () => settle(saved) };
}
