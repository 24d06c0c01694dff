"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { ApiProblem, inWords } from "@/lib/api/problem";
import type { ModelKey } from "@/lib/api/types";
import { plainDate } from "@/lib/time/words";
import { modelMutations, modelQueries } from "../api/model-queries";
import { providerName } from "./known-models";

type ModelKeysProps = { workspaceId: string; zone: string };

/** The keys that a workspace brings itself. For owners and administrators. */
export function ModelKeys({ workspaceId, zone }: ModelKeysProps) {
  const list = useQuery(modelQueries.keys(workspaceId));
  if (list.isError && list.data === undefined) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Skeleton className="h-40" />;
  if (list.data.length === 0) return <Notice>No model that takes a key of yours is set up here.</Notice>;
  return (
    <ul className="grid gap-8">
      {list.data.map((place) => (
        <li key={place.provider}>
          <OneKey workspaceId={workspaceId} zone={zone} place={place} />
        </li>
      ))}
    </ul>
  );
}

function OneKey({ workspaceId, zone, place }: ModelKeysProps & { place: ModelKey }) {
  const name = providerName[place.provider];
  return (
    <section aria-labelledby={`key-${place.provider}`} className="grid gap-4">
      <div>
        <h3 id={`key-${place.provider}`} className="font-medium">
          {name}
        </h3>
        <p className="text-sm text-ink-soft">For {place.models.join(", ")}.</p>
      </div>
      {place.refused_at !== null && (
        <Notice tone="bad" role="alert" title={`${name} does not take this key any more`}>
          <p>Nothing is written until another one is set, or this one is removed.</p>
        </Notice>
      )}
      {place.last_four !== null && place.set_at !== null && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>
            The key that ends in <span className="font-mono">{place.last_four}</span>, set on {plainDate(place.set_at, zone)}
          </p>
          <RemoveKey workspaceId={workspaceId} place={place} />
        </div>
      )}
      <SetKey workspaceId={workspaceId} place={place} />
    </section>
  );
}

function SetKey({ workspaceId, place }: { workspaceId: string; place: ModelKey }) {
  const refresh = useRefresh(workspaceId);
  const toast = useToast();
  const [key, setKey] = useState("");
  const name = providerName[place.provider];
  const set = useMutation({
    ...modelMutations.setKey(workspaceId, place.provider),
    onSuccess: () => {
      setKey("");
      toast("good", `${name} takes the key. Drafts are written by it from now on.`);
      refresh();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!set.isPending) set.mutate(key.trim());
  };
  return (
    <form onSubmit={send} className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-start">
      <Field
        label={place.last_four === null ? `Your key for ${name}` : `Another key for ${name}`}
        hint="It is tried out once, kept encrypted, and never shown again."
        error={set.error === null ? undefined : keyProblem(set.error)}
      >
        {(control) => <Input {...control} type="password" autoComplete="off" spellCheck={false} required value={key} onChange={(event) => setKey(event.target.value)} />}
      </Field>
      <Button type="submit" variant="secondary" busy={set.isPending} className="sm:mt-6.5">
        {place.last_four === null ? "Use this key" : "Use this one instead"}
      </Button>
    </form>
  );
}

/** The reason is a half sentence about the field. */
function keyProblem(error: Error): string {
  const [field] = error instanceof ApiProblem ? error.fieldErrors : [];
  return field === undefined ? inWords(error) : `The key ${field.detail}.`;
}

function RemoveKey({ workspaceId, place }: { workspaceId: string; place: ModelKey }) {
  const refresh = useRefresh(workspaceId);
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const name = providerName[place.provider];
  const remove = useMutation({
    ...modelMutations.removeKey(workspaceId, place.provider),
    onSuccess: () => toast("good", `The key for ${name} is removed.`),
    onError: (error) => toast("bad", inWords(error)),
    onSettled: () => {
      setAsking(false);
      refresh();
    },
  });
  return (
    <>
      <Button variant="ghost" size="small" onClick={() => setAsking(true)}>
        Remove<span className="sr-only"> the key for {name}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Remove your key for ${name}?`}
        description="Drafts are written by the key of whoever runs PresenceOS again, within the monthly limit. The key itself stays good at your provider until you end it there."
        confirm="Remove it"
        keep="Keep it"
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </>
  );
}

function useRefresh(workspaceId: string) {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: keys.models.keys(workspaceId) });
    void queryClient.invalidateQueries({ queryKey: keys.models.all });
  };
}
