"use client";

import { ChevronsUpDown, Plus } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { Avatar } from "@/components/ui/avatar";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { paths } from "@/config/paths";
import type { Brand } from "@/lib/api/types";

/** Stays on the page and changes whose page it is. */
export function BrandSwitcher({ brands, current }: { brands: readonly Brand[]; current: Brand | null }) {
  const router = useRouter();
  const pathname = usePathname();
  if (brands.length === 0) return null;

  function show(brandId: string) {
    const page = pathname === paths.newBrand ? paths.posts() : pathname;
    router.push(`${page}?brand=${brandId}`);
  }

  return (
    <DropdownMenu>
      <DropdownMenuTrigger className="flex h-12 min-w-0 items-center gap-2.5 rounded-xl px-2 text-left transition-colors hover:bg-raised lg:border lg:border-line lg:bg-surface">
        <Avatar name={current?.name ?? "?"} className="size-8 rounded-lg" />
        <span className="min-w-0 flex-1">
          <span className="sr-only">Brand: </span>
          <span className="block truncate text-sm font-medium">{current?.name ?? "Choose a brand"}</span>
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-soft" />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" aria-label="Brands">
        <DropdownMenuLabel>Brands</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={current?.id ?? ""} onValueChange={show}>
          {brands.map((brand) => (
            <DropdownMenuRadioItem key={brand.id} value={brand.id}>
              <span className="truncate">{brand.name}</span>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={() => router.push(paths.newBrand)}>
          <Plus aria-hidden />
          New brand
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
