"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toaster";
import { showProblem } from "@/lib/api/form-errors";
import type { Brand } from "@/lib/api/types";
import { brandMutations, brandQueries } from "../api/brand-queries";
import { brandDetails, detailsOf } from "../model/brand-details";
import { BrandFields } from "./brand-fields";

export function BrandDetailsForm({ brand }: { brand: Brand }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useForm({ resolver: zodResolver(brandDetails), defaultValues: detailsOf(brand) });
  const change = useMutation(brandMutations.change(brand.id));

  const submit = form.handleSubmit((details) =>
    change.mutate(details, {
      onSuccess: (changed) => {
        queryClient.setQueryData(brandQueries.list(brand.workspace_id).queryKey, (brands) =>
          brands?.map((other) => (other.id === changed.id ? changed : other)),
        );
        form.reset(detailsOf(changed));
        toast("good", "The brand is saved.");
      },
      onError: (error) => showProblem(form, error),
    }),
  );

  return (
    <form noValidate onSubmit={submit} className="grid gap-6">
      {form.formState.errors.root?.message !== undefined && (
        <Notice tone="bad" role="alert">
          {form.formState.errors.root.message}
        </Notice>
      )}
      <BrandFields form={form} />
      <Button type="submit" busy={change.isPending} className="justify-self-start">
        Save brand
      </Button>
    </form>
  );
}
