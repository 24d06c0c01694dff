"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import type { KnownItem } from "@/lib/api/types";
import { sentence } from "@/lib/sentence";
import { knowledgeMutations } from "../api/knowledge-mutations";
import { failuresOf } from "../model/index-state";

type IndexNoticesProps = { brandId: string; items: readonly KnownItem[]; mayEdit: boolean };

/** Said once for all that is shown: that no model is there, or that one failed and can be asked again. */
export function IndexNotices({ brandId, items, mayEdit }: IndexNoticesProps) {
  const { count, reasons } = failuresOf(items);
  return (
    <>
      {items.some(({ index }) => index.status === "words_only") && (
        <Notice>
          No model that works out meaning is set up here. What is written down is found by its words alone: a question has to use the same ones.
        </Notice>
      )}
      {count > 0 && (
        <Notice tone="bad" role="alert" title={count === 1 ? "The meaning of one item is not known" : `The meaning of ${count} items is not known`}>
          {reasons.map((reason) => (
            <p key={reason}>{sentence(reason)}</p>
          ))}
          <p>Until then {count === 1 ? "it is found by its" : "they are found by their"} words.</p>
          {mayEdit && <WorkOutAgain brandId={brandId} />}
        </Notice>
      )}
    </>
  );
}

function WorkOutAgain({ brandId }: { brandId: string }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const index = useMutation({
    ...knowledgeMutations.index(brandId),
    onSuccess: () => toast("good", "Meaning is being worked out again. What is known already stays."),
    onError: (error) => toast("bad", inWords(error)),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: keys.knowledge.ofBrand(brandId) });
      void queryClient.invalidateQueries({ queryKey: keys.knowledge.items });
    },
  });
  return (
    <Button variant="secondary" size="small" className="mt-2" busy={index.isPending} onClick={() => index.mutate()}>
      Try again
    </Button>
  );
}
