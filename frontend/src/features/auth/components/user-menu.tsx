"use client";

import { useMutation } from "@tanstack/react-query";
import { BookOpen, LogOut, Monitor, MonitorX, Moon, Settings, Sun } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Theme, useTheme } from "@/components/theme";
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
import { useToast } from "@/components/ui/toaster";
import { paths } from "@/config/paths";
import { inWords } from "@/lib/api/problem";
import type { Me } from "@/lib/api/types";
import { authMutations } from "../api/auth-queries";
import { LogOutEverywhere } from "./log-out-everywhere";

export function UserMenu({ me, brandId }: { me: Me; brandId: string | undefined }) {
  const router = useRouter();
  const toast = useToast();
  const [theme, setTheme] = useTheme();
  const [asking, setAsking] = useState(false);
  const logOut = useMutation(authMutations.logOut());

  const leave = () =>
    logOut.mutate(undefined, {
      onSuccess: () => window.location.assign(paths.login()),
      onError: (error) => toast("bad", `You are still logged in. ${inWords(error)}`),
    });

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger className="flex size-12 items-center justify-center gap-2.5 rounded-xl text-left transition-colors hover:bg-raised lg:w-full lg:justify-start lg:px-2">
          <Avatar name={me.user.name} className="size-8" />
          <span className="sr-only">Your account: </span>
          <span className="min-w-0 not-lg:sr-only">
            <span className="block truncate text-sm font-medium">{me.user.name}</span>
            <span className="block truncate text-xs text-ink-soft">{me.workspace.name}</span>
          </span>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuLabel>
            <span className="block text-sm font-medium text-ink">{me.user.name}</span>
            <span className="block break-all">{me.user.email}</span>
          </DropdownMenuLabel>
          <DropdownMenuSeparator />
          <DropdownMenuLabel>Theme</DropdownMenuLabel>
          <DropdownMenuRadioGroup value={theme} onValueChange={(value) => setTheme(value as Theme)}>
            <DropdownMenuRadioItem value="dark">
              <Moon aria-hidden /> Dark
            </DropdownMenuRadioItem>
            <DropdownMenuRadioItem value="light">
              <Sun aria-hidden /> Light
            </DropdownMenuRadioItem>
            <DropdownMenuRadioItem value="system">
              <Monitor aria-hidden /> As the device
            </DropdownMenuRadioItem>
          </DropdownMenuRadioGroup>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => router.push(paths.settings(brandId))}>
            <Settings aria-hidden /> Settings
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => router.push(paths.docs)}>
            <BookOpen aria-hidden /> API reference
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={leave}>
            <LogOut aria-hidden /> Log out
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setAsking(true)}>
            <MonitorX aria-hidden /> Log out everywhere
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <LogOutEverywhere open={asking} onOpenChange={setAsking} />
    </>
  );
}
