"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pause, Play } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toaster";
import { useFocusHome } from "@/components/ui/use-focus-home";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import type { Connector } from "@/lib/api/types";
import { accountMutations, accountQueries } from "../api/account-queries";

/** Keeps an account's posts back, or lets them go. */
export function PauseAccount({ account }: { account: Connector }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const toast = useToast();
  const { home, watch } = useFocusHome();
  const name = `@${account.account_username}`;
  const shown = (words: string) => ({
    onSuccess: (changed: Connector) => {
      queryClient.setQueryData(accountQueries.ofBrand(account.brand_id).queryKey, (list) =>
        list === undefined ? list : { items: list.items.map((other) => (other.id === changed.id ? changed : other)) },
      );
      toast("good", words);
    },
    onError: (error: unknown) => toast("bad", inWords(error)),
    onSettled: () => {
      setAsking(false);
      void queryClient.invalidateQueries({ queryKey: keys.posts.lists });
    },
  });
  const pause = useMutation({ ...accountMutations.pause(), ...shown(`${name} is paused. Its posts wait.`) });
  const resume = useMutation({ ...accountMutations.resume(), ...shown(`${name} is resumed. Its posts go out again.`) });

  // Two buttons, each with a key of its own: one that turned into the other would fade from its colours to the other's, and
  // have words nobody can read on the way.
  return (
    <div className="contents" {...watch}>
      {account.paused_at !== null ? (
        <Button key="resume" ref={home} size="small" busy={resume.isPending} onClick={() => resume.mutate(account.id)}>
          <Play aria-hidden />
          Resume<span className="sr-only"> {name}</span>
        </Button>
      ) : (
        <Button key="pause" ref={home} variant="secondary" size="small" onClick={() => setAsking(true)}>
          <Pause aria-hidden />
          Pause<span className="sr-only"> {name}</span>
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Pause ${name}?`}
        description="Nothing goes out until you resume it; you can still schedule posts. A post whose time passes meanwhile is held, and follows its own setting for late posts once you resume."
        confirm="Pause"
        keep="Keep publishing"
        busy={pause.isPending}
        onConfirm={() => pause.mutate(account.id)}
      />
    </div>
  );
}
