"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Restored } from "@/components/restored";
import { Button } from "@/components/ui/button";
import { ThingsToMend } from "@/components/ui/things-to-mend";
import { useFormMending } from "@/components/use-form-mending";
import { useKeptForm } from "@/components/use-kept-form";
import { nextAttempt } from "@/lib/api/attempt";
import type { Brand } from "@/lib/api/types";
import { browserZone } from "@/lib/time/zones";
import { brandMutations, brandQueries } from "../api/brand-queries";
import { type BrandDetails, brandDetails, brandFieldNames } from "../model/brand-details";
import { BrandFields } from "./brand-fields";

export function CreateBrandForm({ workspaceId, onCreated }: { workspaceId: string; onCreated: (brand: Brand) => void }) {
  const queryClient = useQueryClient();
  const [empty] = useState<BrandDetails>(() => ({ name: "", brand_type: "restaurant", description: "", timezone: browserZone() }));
  const form = useForm<BrandDetails>({
    resolver: zodResolver(brandDetails),
    defaultValues: empty,
    shouldFocusError: false,
  });
  const { isRestored, settle, discard } = useKeptForm(form, "brand:new", empty);
  const { place, summary, refuse, refused } = useFormMending(form, brandFieldNames);
  const create = useMutation(brandMutations.create());
  const [attempt, setAttempt] = useState(nextAttempt);

  const submit = form.handleSubmit(
    (brand) => {
      const current = attempt.for(brand);
      setAttempt(current);
      create.mutate(
        { key: current.key, brand },
        {
          onSuccess: (created) => {
            queryClient.setQueryData(brandQueries.list(workspaceId).queryKey, (brands) => [created, ...(brands ?? [])]);
            settle(empty);
            onCreated(created);
          },
          onError: (error) => {
            setAttempt(current.after(error));
            refused(error);
          },
        },
      );
    },
    refuse,
  );

  return (
    <form ref={place} noValidate onSubmit={submit} className="grid max-w-xl gap-6">
      {isRestored && <Restored onDiscard={discard} />}
      <BrandFields form={form} />
      <ThingsToMend {...summary} />
      <Button type="submit" busy={create.isPending} className="justify-self-start">
        Create brand
      </Button>
    </form>
  );
}
