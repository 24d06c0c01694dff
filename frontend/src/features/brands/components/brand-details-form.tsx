"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { Restored } from "@/components/restored";
import { Button } from "@/components/ui/button";
import { ThingsToMend } from "@/components/ui/things-to-mend";
import { useToast } from "@/components/ui/toaster";
import { useFormMending } from "@/components/use-form-mending";
import { useKeptForm } from "@/components/use-kept-form";
import type { Brand } from "@/lib/api/types";
import { brandMutations, brandQueries } from "../api/brand-queries";
import { brandDetails, brandFieldNames, detailsOf } from "../model/brand-details";
import { BrandFields } from "./brand-fields";

export function BrandDetailsForm({ brand }: { brand: Brand }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const form = useForm({ resolver: zodResolver(brandDetails), defaultValues: detailsOf(brand), shouldFocusError: false });
  const { isRestored, settle, discard } = useKeptForm(form, `brand:${brand.id}`, detailsOf(brand));
  const { place, summary, refuse, refused } = useFormMending(form, brandFieldNames);
  const change = useMutation(brandMutations.change(brand.id));

  const submit = form.handleSubmit(
    (details) =>
      change.mutate(details, {
        onSuccess: (changed) => {
          queryClient.setQueryData(brandQueries.list(brand.workspace_id).queryKey, (brands) =>
            brands?.map((other) => (other.id === changed.id ? changed : other)),
          );
          settle(detailsOf(changed));
          toast("good", "The brand is saved.");
        },
        onError: refused,
      }),
    refuse,
  );

  return (
    <form ref={place} noValidate onSubmit={submit} className="grid gap-6">
      {isRestored && <Restored onDiscard={discard} />}
      <BrandFields form={form} />
      <ThingsToMend {...summary} />
      <Button type="submit" busy={change.isPending} className="justify-self-start">
        Save brand
      </Button>
    </form>
  );
}
