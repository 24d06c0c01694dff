"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { ApiProblem, inWords } from "@/lib/api/problem";
import type { Draft } from "@/lib/api/types";
import { draftMutations } from "../api/draft-mutations";
import { takeAway } from "./shown-drafts";

type Outcome = { onDone: () => void; onGone: () => void };

/** Deletes a draft. One that somebody else has deleted already is gone as well. */
export function useDeleteDraft(draft: Draft, { onDone, onGone }: Outcome) {
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation({
    ...draftMutations.delete(),
    onSettled: (_data, error) => {
      onDone();
      const isGone = error === null || (error instanceof ApiProblem && error.status === 404);
      if (!isGone) {
        toast("bad", `The draft is not deleted. ${inWords(error)}`);
        return;
      }
      onGone();
      takeAway(queryClient, draft);
      toast("good", "The draft is deleted.");
      void queryClient.invalidateQueries({ queryKey: keys.drafts.ofBrand(draft.brand_id) });
    },
  });
}
