"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toaster";
import { nextAttempt } from "@/lib/api/attempt";
import { keys } from "@/lib/api/keys";
import type { Brand, CreateKnowledge, KnowledgeType, KnowledgeTypeRules } from "@/lib/api/types";
import { knowledgeMutations } from "../api/knowledge-mutations";
import { draftNames, emptyItem, itemFields, keptItem } from "../model/item-values";
import { judgeItem } from "../model/judge-item";
import { ItemFields } from "./item-fields";

type NewItemProps = { brand: Brand; type: KnowledgeType; types: readonly KnowledgeTypeRules[]; onDone: () => void };

/** Writes down something new. */
export function NewItem({ brand, type, types, onDone }: NewItemProps) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const [empty] = useState(() => emptyItem(type, types));
  const draft = useDraft(empty, keptItem(draftNames.newOf(brand.id)));
  const form = useForm({ draft, fields: itemFields(types), judge: judgeItem(types) });
  const [attempt, setAttempt] = useState(nextAttempt);
  const create = useMutation({
    ...knowledgeMutations.create(brand.id),
    onSuccess: (item) => {
      draft.settle(empty);
      void queryClient.invalidateQueries({ queryKey: keys.knowledge.ofBrand(brand.id) });
      toast("good", `“${item.title}” is written down.`);
      onDone();
    },
    onError: (error) => {
      setAttempt((current) => current.after(error));
      form.refused(error);
    },
  });

  function send(item: CreateKnowledge) {
    const current = attempt.for(item);
    setAttempt(current);
    create.mutate({ key: current.key, item });
  }

  return (
    <Card className="p-5 sm:p-8">
      <Form
        form={form}
        busy={create.isPending}
        onSend={send}
        refusedTitle="It is not written down yet"
        className="grid gap-8"
        actions={
          <Button type="submit" busy={create.isPending} className="justify-self-start">
            Write it down
          </Button>
        }
      >
        <ItemFields form={form} types={types} />
      </Form>
    </Card>
  );
}
