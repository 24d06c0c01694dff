"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "@/components/ui/toaster";
import { inWords } from "@/lib/api/problem";
import { keys } from "@/lib/api/keys";
import { draftMutations } from "../api/draft-mutations";
import { showDraft } from "./shown-drafts";

/** Says of a draft that it is used, put aside, or open again. */
export function useDraftStatus() {
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation({
    ...draftMutations.change(),
    onSuccess: (draft) => showDraft(queryClient, draft),
    onError: (error, { draft }) => {
      toast("bad", inWords(error));
      void queryClient.invalidateQueries({ queryKey: keys.drafts.one(draft.id) });
      void queryClient.invalidateQueries({ queryKey: keys.drafts.all });
    },
  });
}
