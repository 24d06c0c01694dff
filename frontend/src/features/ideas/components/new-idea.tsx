"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useToast } from "@/components/ui/toaster";
import { nextAttempt } from "@/lib/api/attempt";
import { keys } from "@/lib/api/keys";
import type { Brand } from "@/lib/api/types";
import { ideaMutations } from "../api/idea-mutations";
import { emptyIdea, ideaDrafts } from "../model/idea-values";
import { IdeaForm } from "./idea-form";

/** Writes down an idea of one's own. */
export function NewIdea({ brand, onClose }: { brand: Brand; onClose: () => void }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const [attempt, setAttempt] = useState(nextAttempt);
  const create = useMutation(ideaMutations.create(brand.id));
  return (
    <IdeaForm
      title="Write down an idea"
      description="It stands among the new ones. What it says counts as true when drafts are written from it."
      saved={emptyIdea}
      keptAs={ideaDrafts.newOf(brand.id)}
      send="Write it down"
      busy={create.isPending}
      onClose={onClose}
      onSend={(idea, { settle, refused }) => {
        const current = attempt.for(idea);
        setAttempt(current);
        create.mutate(
          { key: current.key, idea },
          {
            onSuccess: (written) => {
              settle();
              void queryClient.invalidateQueries({ queryKey: keys.ideas.ofBrand(brand.id) });
              toast("good", `“${written.title}” is written down.`);
              onClose();
            },
            onError: (error) => {
              setAttempt((now) => now.after(error));
              refused(error);
            },
          },
        );
      }}
    />
  );
}
