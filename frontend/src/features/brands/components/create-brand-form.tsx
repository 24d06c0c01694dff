"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { judgedBy } from "@/components/form/judged-by";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { nextAttempt } from "@/lib/api/attempt";
import type { Brand } from "@/lib/api/types";
import { browserZone } from "@/lib/time/zones";
import { brandMutations, brandQueries } from "../api/brand-queries";
import { type BrandDetails, brandDetails, brandFields } from "../model/brand-details";
import { BrandFields } from "./brand-fields";

export function CreateBrandForm({ workspaceId, onCreated }: { workspaceId: string; onCreated: (brand: Brand) => void }) {
  const queryClient = useQueryClient();
  const [empty] = useState<BrandDetails>(() => ({ name: "", brand_type: "restaurant", description: "", timezone: browserZone() }));
  const draft = useDraft(empty, { name: "brand:new" });
  const form = useForm({ draft, fields: brandFields, judge: judgedBy(brandDetails) });
  const [attempt, setAttempt] = useState(nextAttempt);
  const create = useMutation({
    ...brandMutations.create(),
    onSuccess: (created) => {
      queryClient.setQueryData(brandQueries.list(workspaceId).queryKey, (brands) => [created, ...(brands ?? [])]);
      draft.settle(empty);
      onCreated(created);
    },
    onError: (error) => {
      setAttempt((current) => current.after(error));
      form.refused(error);
    },
  });

  function send(brand: BrandDetails) {
    const current = attempt.for(brand);
    setAttempt(current);
    create.mutate({ key: current.key, brand });
  }

  return (
    <Form
      form={form}
      busy={create.isPending}
      onSend={send}
      className="grid max-w-xl gap-6"
      actions={
        <Button type="submit" busy={create.isPending} className="justify-self-start">
          Create brand
        </Button>
      }
    >
      <BrandFields form={form} />
    </Form>
  );
}
