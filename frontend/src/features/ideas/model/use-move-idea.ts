"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import type { Idea } from "@/lib/api/types";
import { takeStep } from "../api/idea-mutations";
import { showMoved } from "./shown-ideas";
import { type Goal, stepsTo } from "./steps";

type Move = { idea: Idea; to: Goal; isUndoing?: boolean };

const told: Readonly<Record<Goal, string>> = { new: "is new again", approved: "is approved", rejected: "is rejected" };

/** Approves an idea, rejects it, or takes that back: shown at once, put back when the server refuses, and undone on request. */
export function useMoveIdea(): (idea: Idea, to: Goal) => void {
  const queryClient = useQueryClient();
  const toast = useToast();
  const { mutate } = useMutation({
    mutationFn: async ({ idea, to }: Move) => {
      let moved = idea;
      for (const step of stepsTo(idea.status, to)) moved = await takeStep(idea.id, step);
      return moved;
    },
    onMutate: async ({ idea, to }) => {
      // An answer that is on its way would show what was before.
      await queryClient.cancelQueries({ queryKey: keys.ideas.ofBrand(idea.brand_id) });
      showMoved(queryClient, { ...idea, status: to });
    },
    onSuccess: (moved, { idea, to, isUndoing = false }) => {
      showMoved(queryClient, moved);
      const { status: before } = idea;
      const undo = isUndoing || before === "used" ? undefined : { label: "Undo", run: () => mutate({ idea: moved, to: before, isUndoing: true }) };
      toast("good", `“${idea.title}” ${told[to]}.`, undo);
    },
    onError: (error, { idea }) => {
      showMoved(queryClient, idea);
      toast("bad", `“${idea.title}” stays where it was. ${inWords(error)}`);
    },
    onSettled: (_moved, _error, { idea }) => void queryClient.invalidateQueries({ queryKey: keys.ideas.ofBrand(idea.brand_id) }),
  });
  return (idea, to) => mutate({ idea, to });
}
