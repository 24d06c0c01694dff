"use client";

import { AudioLines, BookOpen, CalendarClock, Ellipsis, Lightbulb, type LucideIcon, PenLine, Plug, Sparkles } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { paths } from "@/config/paths";
import { cn } from "@/lib/cn";

type Place = { label: string; icon: LucideIcon; path: (brandId?: string) => string };

/** Where posts come from, on their way. */
const work: readonly Place[] = [
  { label: "Posts", icon: CalendarClock, path: paths.posts },
  { label: "Ideas", icon: Lightbulb, path: paths.ideas },
  { label: "Studio", icon: Sparkles, path: paths.studio },
  { label: "Compose", icon: PenLine, path: paths.compose },
];

/** What they rest on; visited more rarely. */
const ground: readonly Place[] = [
  { label: "Knowledge", icon: BookOpen, path: paths.knowledge },
  { label: "Accounts", icon: Plug, path: paths.accounts },
  { label: "Brand", icon: AudioLines, path: paths.brand },
];

export function SideNavigation({ brandId }: { brandId: string | undefined }) {
  return (
    <nav aria-label="Workspace" className="hidden lg:block">
      <ul className="grid gap-1">
        {[...work, ...ground].map((place) => (
          <li key={place.label}>
            <PlaceLink
              place={place}
              brandId={brandId}
              className="h-10 gap-3 rounded-lg px-3 text-sm hover:bg-raised aria-[current]:bg-raised aria-[current]:text-ink"
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

const UNDER_THE_THUMB = "h-16 w-full flex-col justify-center gap-1 text-[0.6875rem] sm:text-xs aria-[current]:text-accent";

/** On a phone the places sit under the thumb: five are as many as fit, so the rarer ones share one. */
export function BottomNavigation({ brandId }: { brandId: string | undefined }) {
  return (
    <nav
      aria-label="Workspace"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-canvas/95 pb-[env(safe-area-inset-bottom)] backdrop-blur lg:hidden"
    >
      <ul className="mx-auto grid max-w-lg grid-cols-5">
        {work.map((place) => (
          <li key={place.label}>
            <PlaceLink place={place} brandId={brandId} className={UNDER_THE_THUMB} />
          </li>
        ))}
        <li>
          <MorePlaces brandId={brandId} />
        </li>
      </ul>
    </nav>
  );
}

/** No menu, but links that are shown or not: whoever reads the page by its links finds them like the others. */
function MorePlaces({ brandId }: { brandId: string | undefined }) {
  const pathname = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = ground.some(({ path }) => path() === pathname);

  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: Event) => {
      if (!(target instanceof Node && place.current?.contains(target))) setIsOpen(false);
    };
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", closeByKey);
    return () => {
      document.removeEventListener("keydown", closeByKey);
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, [isOpen]);

  return (
    <div ref={place}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls="more-places"
        data-here={isHere}
        onClick={() => setIsOpen(!isOpen)}
        className={cn("flex items-center font-medium text-ink-soft transition-colors hover:text-ink data-[here=true]:text-accent", UNDER_THE_THUMB)}
      >
        <Ellipsis aria-hidden className="size-5" />
        More
      </button>
      <ul id="more-places" hidden={!isOpen} className="absolute right-3 bottom-full mb-2 min-w-48 rounded-xl border border-line bg-surface p-1.5 shadow-xl shadow-black/25">
        {ground.map((each) => (
          <li key={each.label}>
            <PlaceLink
              place={each}
              brandId={brandId}
              onFollow={() => setIsOpen(false)}
              className="h-11 gap-3 rounded-lg px-3 text-sm hover:bg-raised aria-[current]:text-accent"
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type PlaceLinkProps = { place: Place; brandId: string | undefined; className: string; onFollow?: () => void };

function PlaceLink({ place, brandId, className, onFollow }: PlaceLinkProps) {
  const pathname = usePathname();
  const Icon = place.icon;
  return (
    <Link
      href={place.path(brandId)}
      aria-current={pathname === place.path() ? "page" : undefined}
      {...(onFollow !== undefined && { onClick: onFollow })}
      className={cn("flex items-center font-medium text-ink-soft transition-colors hover:text-ink", className)}
    >
      <Icon aria-hidden className="size-5 lg:size-4.5" />
      {place.label}
    </Link>
  );
}
