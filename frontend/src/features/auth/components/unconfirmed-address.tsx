"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toaster";
import { inWords } from "@/lib/api/problem";
import type { Me } from "@/lib/api/types";
import { authMutations } from "../api/auth-queries";

/** Says what does not work until an address is confirmed, where mail is sent at all. Everything else works meanwhile. */
export function UnconfirmedAddress({ me }: { me: Me }) {
  const toast = useToast();
  const send = useMutation({
    ...authMutations.sendVerification(),
    onSuccess: () => toast("good", `A new link is on its way to ${me.user.email}.`),
    onError: (error) => toast("bad", inWords(error)),
  });
  if (me.user.email_verified || !me.sends_mail) return null;

  return (
    <Notice className="mb-7 items-start">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 basis-64 grow">
          Notices reach you by mail once you confirm your address, with the link we sent to{" "}
          <span className="font-medium wrap-anywhere">{me.user.email}</span>.
        </p>
        <Button variant="secondary" size="small" busy={send.isPending} onClick={() => send.mutate()}>
          Send again
        </Button>
      </div>
    </Notice>
  );
}
