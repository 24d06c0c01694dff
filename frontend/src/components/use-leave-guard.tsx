"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type LeaveWords = { title: string; description: ReactNode; leave: string; stay: string };

/**
 * Asks before a page is left with something on it that cannot be kept, by whatever link; the browser asks in its own words
 * where the tab is closed or reloaded. What is shown to ask has to be put on the page.
 */
export function useLeaveGuard(isAtRisk: boolean, { title, description, leave, stay }: LeaveWords) {
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);

  useEffect(() => {
    if (!isAtRisk) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const ask = (event: MouseEvent) => {
      const target = placeOf(event);
      if (target === null) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(target);
    };
    window.addEventListener("beforeunload", warn);
    // Before the link itself hears of it.
    document.addEventListener("click", ask, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", ask, { capture: true });
    };
  }, [isAtRisk]);

  return (
    <ConfirmDialog
      open={wanted !== null}
      onOpenChange={() => setWanted(null)}
      title={title}
      description={description}
      confirm={leave}
      keep={stay}
      busy={false}
      onConfirm={() => {
        setWanted(null);
        if (wanted !== null) router.push(wanted);
      }}
    />
  );
}

/** Where a click leads within this tab and this site; null for one that leaves the page as it is. */
function placeOf(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const isElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (link === null || isElsewhere || link.target === "_blank" || link.hasAttribute("download")) return null;
  const { origin, pathname, search, hash } = new URL(link.href, window.location.href);
  const isHere = pathname === window.location.pathname && search === window.location.search;
  return origin !== window.location.origin || isHere ? null : `${pathname}${search}${hash}`;
}
