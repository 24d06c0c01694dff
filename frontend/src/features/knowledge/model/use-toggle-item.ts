"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import type { KnownItem } from "@/lib/api/types";
import { knowledgeMutations } from "../api/knowledge-mutations";
import { showChange } from "./shown-items";

type Toggle = { featured: boolean } | { active: boolean };

/** Features an item, or takes it out of use, and back: shown at once, taken back when the server refuses. */
export function useToggleItem(item: KnownItem) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const { mutate } = useMutation({
    ...knowledgeMutations.change(item.id),
    onMutate: async (change) => {
      // An answer that is on its way would show what was before.
      await queryClient.cancelQueries({ queryKey: keys.knowledge.lists(item.brand_id) });
      showChange(queryClient, item, change);
      return { before: change.featured === undefined ? { active: item.active } : { featured: item.featured } };
    },
    onError: (error, _change, shown) => {
      if (shown !== undefined) showChange(queryClient, item, shown.before);
      toast("bad", `“${item.title}” is not changed. ${inWords(error)}`);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: keys.knowledge.ofBrand(item.brand_id) }),
  });
  return (change: Toggle) => mutate(change);
}
