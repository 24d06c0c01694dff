"use client";

import { AudioLines, BookOpen, CalendarClock, type LucideIcon, PenLine, Plug, Sparkles } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { paths } from "@/config/paths";
import { cn } from "@/lib/cn";

type Place = { label: string; icon: LucideIcon; path: (brandId?: string) => string };

const places: readonly Place[] = [
  { label: "Posts", icon: CalendarClock, path: paths.posts },
  { label: "Studio", icon: Sparkles, path: paths.studio },
  { label: "Compose", icon: PenLine, path: paths.compose },
  { label: "Knowledge", icon: BookOpen, path: paths.knowledge },
  { label: "Accounts", icon: Plug, path: paths.accounts },
  { label: "Brand", icon: AudioLines, path: paths.brand },
];

export function SideNavigation({ brandId }: { brandId: string | undefined }) {
  return (
    <nav aria-label="Workspace" className="hidden lg:block">
      <ul className="grid gap-1">
        {places.map((place) => (
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

/** On a phone the places sit under the thumb. */
export function BottomNavigation({ brandId }: { brandId: string | undefined }) {
  return (
    <nav
      aria-label="Workspace"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-canvas/95 pb-[env(safe-area-inset-bottom)] backdrop-blur lg:hidden"
    >
      <ul className="mx-auto grid max-w-lg grid-cols-6">
        {places.map((place) => (
          <li key={place.label}>
            <PlaceLink place={place} brandId={brandId} className="h-16 flex-col justify-center gap-1 text-[0.625rem] min-[24rem]:text-[0.6875rem] sm:text-xs aria-[current]:text-accent" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PlaceLink({ place, brandId, className }: { place: Place; brandId: string | undefined; className: string }) {
  const pathname = usePathname();
  const Icon = place.icon;
  return (
    <Link
      href={place.path(brandId)}
      aria-current={pathname === place.path() ? "page" : undefined}
      className={cn("flex items-center font-medium text-ink-soft transition-colors hover:text-ink", className)}
    >
      <Icon aria-hidden className="size-5 lg:size-4.5" />
      {place.label}
    </Link>
  );
}
