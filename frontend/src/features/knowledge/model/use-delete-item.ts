"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { ApiProblem, inWords } from "@/lib/api/problem";
import type { KnownItem } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { knowledgeMutations } from "../api/knowledge-mutations";
import { draftNames } from "./item-values";
import { takeAway } from "./shown-items";

type Outcome = { onDone: () => void; onGone: () => void };

/** Deletes an item. One that somebody else has deleted already is gone as well. */
export function useDeleteItem(item: KnownItem, { onDone, onGone }: Outcome) {
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation({
    ...knowledgeMutations.delete(item.id),
    onSettled: (_data, error) => {
      onDone();
      const isGone = error === null || (error instanceof ApiProblem && error.status === 404);
      if (!isGone) {
        toast("bad", inWords(error));
        return;
      }
      onGone();
      keptDrafts.forget(draftNames.of(item.id));
      takeAway(queryClient, item);
      toast("good", `“${item.title}” is deleted.`);
      void queryClient.invalidateQueries({ queryKey: keys.knowledge.ofBrand(item.brand_id) });
    },
  });
}
