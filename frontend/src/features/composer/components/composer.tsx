"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form } from "@/components/form/form";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { CaptionFields } from "@/features/post-content/components/caption-fields";
import { LatenessFields } from "@/features/post-content/components/lateness-fields";
import { MediaFields } from "@/features/post-content/components/media-fields";
import { OptionFields } from "@/features/post-content/components/option-fields";
import { WhenFields } from "@/features/post-content/components/when-fields";
import { momentOf, settledInstant } from "@/features/post-content/model/moment";
import { keys } from "@/lib/api/keys";
import type { Brand, Connector, Post } from "@/lib/api/types";
import { useNetworks } from "@/lib/networks/use-networks";
import { useNow } from "@/lib/time/use-now";
import { useComposer } from "../model/composer-store";
import { draftFields, judgeDraft, type Place, placesOf, type PostDraft, rulesFor, type TargetRequest } from "../model/post-draft";
import { type Outcome, sendDraft } from "../model/send-draft";
import { AccountPicker } from "./account-picker";
import { DraftPreview } from "./draft-preview";
import { QuotaLeft } from "./quota-left";

type ComposerProps = { brand: Brand; draft: PostDraft; accounts: readonly Connector[]; onScheduled: (posts: readonly Post[]) => void };

export function Composer({ brand, draft, accounts, onScheduled }: ComposerProps) {
  const networks = useNetworks();
  const places = placesOf(draft, accounts, networks);
  const rules = rulesFor(places, accounts, networks);
  const isRestored = useComposer((store) => store.isRestored);
  const { set: change, clear } = useComposer.getState();
  const form = useForm({
    draft: { values: draft, set: change, isRestored, discard: clear },
    fields: draftFields(rules),
    judge: (values) => judgeDraft(values, places, rules),
  });
  const { problems, set } = form;
  const queryClient = useQueryClient();
  const schedule = useMutation({
    mutationFn: (requests: readonly TargetRequest[]) => sendDraft(brand.id, requests),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: keys.posts.ofBrand(brand.id) });
      // The one it was written from is used now.
      if (draft.writtenFrom !== undefined) void queryClient.invalidateQueries({ queryKey: keys.drafts.ofBrand(brand.id) });
    },
  });

  function send(requests: readonly TargetRequest[]) {
    // What was said of the last try is history.
    if (draft.targets.some(({ refusal }) => refusal !== null)) change("targets", (targets) => targets.map((target) => ({ ...target, refusal: null })));
    schedule.mutate(requests, { onSuccess: settle, onError: form.refused });
  }

  function settle(outcomes: readonly Outcome[]) {
    const posts = outcomes.flatMap((outcome) => ("post" in outcome ? [outcome.post] : []));
    const [failed] = outcomes.flatMap((outcome) => ("error" in outcome ? [outcome] : []));
    if (failed === undefined) {
      clear();
      onScheduled(posts);
      return;
    }
    if (outcomes.length === 1) form.refused(failed.error);
    else form.refuse({ targets: inSum(outcomes, places) });
  }

  return (
    <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23rem]">
      <Form
        form={form}
        busy={schedule.isPending}
        onSend={send}
        refusedTitle="The post is not scheduled"
        className="grid grid-cols-1 content-start gap-8"
        actions={
          <Button type="submit" size="large" busy={schedule.isPending} className="w-full sm:w-auto sm:justify-self-start">
            {places.length > 1 ? `Schedule ${places.length} posts` : "Schedule post"}
          </Button>
        }
      >
        <AccountPicker accounts={accounts} value={draft.targets} onChange={(targets) => set("targets", targets)} error={problems.targets} />
        <MediaFields brandId={brand.id} value={draft.media} onChange={(next) => set("media", next)} networks={rules} error={problems.media} />
        <CaptionFields value={draft.words} onChange={(words) => set("words", (now) => ({ ...now, ...words }))} networks={rules} problems={problems} />
        <OptionFields value={draft.options} onChange={(change) => set("options", change)} networks={rules} problems={problems} />
        <div className="grid gap-3">
          <WhenFields value={draft.when} onChange={(when) => set("when", (now) => ({ ...now, ...when }))} error={problems.when} />
          <QuotaAround draft={draft} places={places} />
        </div>
        <LatenessFields value={draft.lateness} onChange={(lateness) => set("lateness", lateness)} error={problems.lateness} />
      </Form>
      <aside aria-label="Preview" className="lg:sticky lg:top-12 lg:self-start">
        <h2 className="mb-3 text-sm font-medium text-ink-soft">Preview</h2>
        <DraftPreview draft={draft} places={places} rules={rules} />
      </aside>
    </div>
  );
}

function QuotaAround({ draft, places }: { draft: PostDraft; places: readonly Place[] }) {
  const now = useNow(30_000);
  const at = now === null ? null : settledInstant(momentOf(draft.when, now));
  return at === null ? null : places.map(({ account }) => <QuotaLeft key={account.id} account={account} at={at} />);
}

/** Of several posts, which are scheduled and which are not; why stands at each account. */
function inSum(outcomes: readonly Outcome[], places: readonly Place[]): string {
  const names = (those: readonly Outcome[]) =>
    those.map(({ accountId }) => `@${places.find(({ account }) => account.id === accountId)?.account.account_username ?? ""}`).join(", ");
  const sent = outcomes.filter((outcome) => "post" in outcome);
  const left = outcomes.filter((outcome) => "error" in outcome);
  return [sent.length > 0 && `Scheduled for ${names(sent)}.`, `Not scheduled for ${names(left)}`].filter(Boolean).join(" ");
}
