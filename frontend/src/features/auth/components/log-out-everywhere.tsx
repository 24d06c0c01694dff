"use client";

import { useMutation } from "@tanstack/react-query";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toaster";
import { paths } from "@/config/paths";
import { inWords } from "@/lib/api/problem";
import { authMutations } from "../api/auth-queries";

type LogOutEverywhereProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** For whoever lost a device, or finds that somebody else is in. */
export function LogOutEverywhere({ open, onOpenChange }: LogOutEverywhereProps) {
  const toast = useToast();
  const logOut = useMutation({
    ...authMutations.logOutEverywhere(),
    onSuccess: () => window.location.assign(paths.login()),
    onError: (error) => {
      onOpenChange(false);
      toast("bad", `You are still logged in everywhere. ${inWords(error)}`);
    },
  });

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title="Log out everywhere?"
      description="Every browser and every API client that uses your account is logged out at once, this one too. Scheduled posts go out as planned."
      confirm="Log out everywhere"
      keep="Stay logged in"
      busy={logOut.isPending || logOut.isSuccess}
      onConfirm={() => logOut.mutate()}
    />
  );
}
