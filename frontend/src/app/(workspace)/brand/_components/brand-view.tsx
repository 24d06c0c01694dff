"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "@/components/load-problem";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { brandQueries } from "@/features/brands/api/brand-queries";
import { BrandDetailsForm } from "@/features/brands/components/brand-details-form";
import { VoiceForm } from "@/features/brands/components/voice-form";
import { useCurrentBrand } from "../../_components/current-brand";

export function BrandView() {
  const brand = useCurrentBrand();
  const voice = useQuery(brandQueries.voice(brand.id));
  return (
    <div className="grid gap-8">
      <Section id="details" title="Details" text="What people and posts are told about it.">
        <BrandDetailsForm brand={brand} />
      </Section>
      <Section id="voice" title="Voice" text="How it sounds, whoever is writing.">
        {voice.isPending && <Skeleton className="h-96" />}
        {voice.isError && <LoadProblem error={voice.error} onRetry={() => void voice.refetch()} />}
        {voice.isSuccess && <VoiceForm brandId={brand.id} voice={voice.data} />}
      </Section>
    </div>
  );
}

function Section({ id, title, text, children }: { id: string; title: string; text: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Card className="grid gap-8 p-5 sm:p-8">
        <div>
          <h2 id={id} className="text-lg font-semibold tracking-tight">
            {title}
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{text}</p>
        </div>
        {children}
      </Card>
    </section>
  );
}
