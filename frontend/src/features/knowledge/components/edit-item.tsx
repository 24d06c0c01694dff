"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import type { CreateKnowledge, KnowledgeItem, KnowledgeTypeRules } from "@/lib/api/types";
import { knowledgeMutations } from "../api/knowledge-mutations";
import { knowledgeQueries } from "../api/knowledge-queries";
import { changesOf } from "../model/changes";
import { draftNames, itemFields, keptItem, valuesOf } from "../model/item-values";
import { judgeItem } from "../model/judge-item";
import { DeleteItem } from "./delete-item";
import { ItemFields } from "./item-fields";

type EditItemProps = { item: KnowledgeItem; types: readonly KnowledgeTypeRules[]; onGone: () => void };

/** Changes an item. What is typed is measured against the item as it was opened, or last saved. */
export function EditItem({ item, types, onGone }: EditItemProps) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const [opened, setOpened] = useState(() => valuesOf(item, types));
  const judge = judgeItem(types);
  const draft = useDraft(opened, keptItem(draftNames.of(item.id)));
  const form = useForm({ draft, fields: itemFields(types), judge });
  const change = useMutation({
    ...knowledgeMutations.change(item.id),
    onSuccess: (changed) => {
      queryClient.setQueryData(knowledgeQueries.one(item.id).queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: keys.knowledge.ofBrand(item.brand_id) });
      const saved = valuesOf(changed, types);
      setOpened(saved);
      draft.settle(saved);
      toast("good", `“${changed.title}” is saved.`);
    },
    onError: form.refused,
  });

  function send(next: CreateKnowledge) {
    const before = judge(opened);
    change.mutate("result" in before ? changesOf(before.result, next) : next);
  }

  return (
    <Card className="p-5 sm:p-8">
      <Form
        form={form}
        busy={change.isPending}
        onSend={send}
        refusedTitle="It is not saved"
        className="grid gap-8"
        actions={
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Button type="submit" busy={change.isPending}>
              Save changes
            </Button>
            <DeleteItem item={item} onGone={onGone} />
          </div>
        }
      >
        <ItemFields form={form} types={types} />
      </Form>
    </Card>
  );
}
