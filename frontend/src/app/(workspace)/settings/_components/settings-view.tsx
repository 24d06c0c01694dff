"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { authQueries } from "@/features/auth/api/auth-queries";
import { KnownModels } from "@/features/models/components/known-models";
import { ModelKeys } from "@/features/models/components/model-keys";
import { UsageOfModels } from "@/features/models/components/usage-of-models";
import { useCurrentBrand } from "../../_components/current-brand";

export function SettingsView() {
  const brand = useCurrentBrand();
  const me = useQuery(authQueries.me());
  if (me.data === undefined) return me.error === null ? <Skeleton className="h-96 rounded-2xl" /> : <LoadProblem error={me.error} onRetry={() => void me.refetch()} />;
  const mayBringKeys = me.data.role === "owner" || me.data.role === "admin";
  return (
    <div className="grid grid-cols-1 gap-8">
      <Section id="usage" title="AI usage" text="What models did for this workspace in a month, counted in UTC.">
        <UsageOfModels />
      </Section>
      <Section id="models" title="Models" text="In the order in which they are asked: the next when one does not answer.">
        <KnownModels zone={brand.timezone} />
      </Section>
      {mayBringKeys && (
        <Section
          id="keys"
          title="Your own keys"
          text="With a key of your own you pay the provider yourself: its models write first, and what they cost does not count against the monthly limit. Meaning is still worked out by the key of whoever runs PresenceOS."
        >
          <ModelKeys workspaceId={me.data.workspace.id} zone={brand.timezone} />
        </Section>
      )}
    </div>
  );
}

function Section({ id, title, text, children }: { id: string; title: string; text: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Card className="grid grid-cols-1 gap-8 p-5 sm:p-8">
        <div>
          <h2 id={id} className="text-lg font-semibold tracking-tight">
            {title}
          </h2>
          <p className="mt-1 max-w-prose text-sm text-ink-soft">{text}</p>
        </div>
        {children}
      </Card>
    </section>
  );
}
