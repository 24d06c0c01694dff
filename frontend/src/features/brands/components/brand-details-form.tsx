"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form } from "@/components/form/form";
import { judgedBy } from "@/components/form/judged-by";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toaster";
import type { Brand } from "@/lib/api/types";
import { brandMutations, brandQueries } from "../api/brand-queries";
import { brandDetails, brandFields, detailsOf } from "../model/brand-details";
import { BrandFields } from "./brand-fields";

export function BrandDetailsForm({ brand }: { brand: Brand }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const draft = useDraft(detailsOf(brand), { name: `brand:${brand.id}` });
  const form = useForm({ draft, fields: brandFields, judge: judgedBy(brandDetails) });
  const change = useMutation({
    ...brandMutations.change(brand.id),
    onSuccess: (changed) => {
      queryClient.setQueryData(brandQueries.list(brand.workspace_id).queryKey, (brands) =>
        brands?.map((other) => (other.id === changed.id ? changed : other)),
      );
      draft.settle(detailsOf(changed));
      toast("good", "The brand is saved.");
    },
    onError: form.refused,
  });

  return (
    <Form
      form={form}
      busy={change.isPending}
      onSend={change.mutate}
      className="grid gap-6"
      actions={
        <Button type="submit" busy={change.isPending} className="justify-self-start">
          Save brand
        </Button>
      }
    >
      <BrandFields form={form} />
    </Form>
  );
}
