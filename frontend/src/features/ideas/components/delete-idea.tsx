"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { ApiProblem, inWords } from "@/lib/api/problem";
import type { Idea } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { ideaMutations } from "../api/idea-mutations";
import { ideaDrafts } from "../model/idea-values";
import { takeAway } from "../model/shown-ideas";

/** Asks, and deletes. One that somebody else has deleted already is gone as well. */
export function DeleteIdea({ idea, onClose }: { idea: Idea; onClose: () => void }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const remove = useMutation({
    ...ideaMutations.delete(),
    onSettled: (_data, error) => {
      onClose();
      if (error !== null && !(error instanceof ApiProblem && error.status === 404)) {
        toast("bad", inWords(error));
        return;
      }
      keptDrafts.forget(ideaDrafts.of(idea.id));
      takeAway(queryClient, idea);
      toast("good", `“${idea.title}” is deleted.`);
      void queryClient.invalidateQueries({ queryKey: keys.ideas.ofBrand(idea.brand_id) });
    },
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete “${idea.title}”?`}
      description="It cannot be brought back, and may be proposed again. Drafts that were written from it stay. One that you do not want again is better rejected."
      confirm="Delete"
      keep="Keep it"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(idea.id)}
    />
  );
}
