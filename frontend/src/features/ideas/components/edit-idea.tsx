"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { ApiProblem } from "@/lib/api/problem";
import type { Idea } from "@/lib/api/types";
import { ideaMutations } from "../api/idea-mutations";
import { ideaDrafts, valuesOf } from "../model/idea-values";
import { showChanged } from "../model/shown-ideas";
import { IdeaForm } from "./idea-form";

/** Rewords an idea. If somebody else has done so meanwhile it is said, and what was typed stays. */
export function EditIdea({ idea, onClose }: { idea: Idea; onClose: () => void }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const [saved] = useState(() => valuesOf(idea));
  const change = useMutation(ideaMutations.change(idea));
  return (
    <IdeaForm
      title="Edit the idea"
      description="Drafts that were written from it stay as they are."
      saved={saved}
      keptAs={ideaDrafts.of(idea.id)}
      send="Save changes"
      busy={change.isPending}
      onClose={onClose}
      onSend={(next, { settle, refused }) =>
        change.mutate(
          { ...next, suggested_on: next.suggested_on ?? "" },
          {
            onSuccess: (changed) => {
              settle();
              showChanged(queryClient, changed);
              toast("good", `“${changed.title}” is saved.`);
              onClose();
            },
            onError: (error) => {
              refused(error);
              if (error instanceof ApiProblem && error.status === 412) void queryClient.invalidateQueries({ queryKey: keys.ideas.ofBrand(idea.brand_id) });
            },
          },
        )
      }
    />
  );
}
