"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Temporal } from "temporal-polyfill";
import { CaptionFields } from "@/features/post-content/components/caption-fields";
import { LatenessFields } from "@/features/post-content/components/lateness-fields";
import { PictureFields } from "@/features/post-content/components/picture-fields";
import { Restored } from "@/components/restored";
import { Button } from "@/components/ui/button";
import { ThingsToMend, thingsOf } from "@/components/ui/things-to-mend";
import { useMending } from "@/components/ui/use-mending";
import { WhenFields } from "@/features/post-content/components/when-fields";
import type { Brand, Connector, Network, Post } from "@/lib/api/types";
import { useNow } from "@/lib/time/use-now";
import { momentOf, settledInstant } from "@/features/post-content/model/moment";
import { schedulePost } from "../api/schedule-post";
import { type Draft, useComposer } from "../model/composer-store";
import { type DraftProblems, draftProblems, fieldNames, refusedDraft, requestOf } from "../model/draft-problems";
import { AccountPicker } from "./account-picker";
import { DraftPreview } from "./draft-preview";
import { QuotaLeft } from "./quota-left";

type ComposerProps = { brand: Brand; draft: Draft; accounts: readonly Connector[]; network: Network; onScheduled: (post: Post) => void };

export function Composer({ brand, draft, accounts, network, onScheduled }: ComposerProps) {
  const { change, changePictures, clear } = useComposer.getState();
  const isRestored = useComposer((store) => store.isRestored);
  const account = accounts.find(({ id }) => id === draft.accountId);
  const finish = (post: Post) => {
    clear();
    onScheduled(post);
  };
  const { problems, submit, pending } = useSchedule({ brand, draft, account, network, onScheduled: finish });
  const things = thingsOf(problems, fieldNames);
  const { form, goTo } = useMending(things, problems);

  return (
    <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23rem]">
      <form
        ref={form}
        noValidate
        className="grid grid-cols-1 content-start gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isRestored && <Restored onDiscard={clear} />}
        <AccountPicker accounts={accounts} value={draft.accountId} onChange={(accountId) => change({ accountId })} error={problems.account} />
        <PictureFields brandId={brand.id} value={draft.pictures} onChange={changePictures} network={network} error={problems.pictures} />
        <CaptionFields value={draft} onChange={change} network={network} problems={problems} />
        <div className="grid gap-3">
          <WhenFields value={draft} onChange={change} error={problems.when} />
          <QuotaAround draft={draft} account={account} />
        </div>
        <LatenessFields value={draft.lateness} onChange={(lateness) => change({ lateness })} error={problems.lateness} />
        <ThingsToMend things={things} whole={problems.whole} title="The post is not scheduled" onGo={goTo} />
        <Button type="submit" size="large" busy={pending} className="w-full sm:w-auto sm:justify-self-start">
          Schedule post
        </Button>
      </form>
      <aside aria-label="Preview" className="lg:sticky lg:top-12 lg:self-start">
        <h2 className="mb-3 text-sm font-medium text-ink-soft">Preview</h2>
        <DraftPreview draft={draft} account={account} network={network} />
      </aside>
    </div>
  );
}

function QuotaAround({ draft, account }: { draft: Draft; account: Connector | undefined }) {
  const now = useNow(30_000);
  const at = now === null ? null : settledInstant(momentOf(draft, now));
  return account === undefined || at === null ? null : <QuotaLeft account={account} at={at} />;
}

const NONE: DraftProblems = {};

type ScheduleInput = Omit<ComposerProps, "accounts"> & { account: Connector | undefined };

function useSchedule({ brand, draft, account, network, onScheduled }: ScheduleInput) {
  const { keyFor, failed } = useComposer.getState();
  // Also when the page is gone by the time the answer comes.
  const schedule = useMutation({ ...schedulePost(brand.id), onError: (error, { key }) => failed(key, error) });
  // What is wrong belongs to the draft as it was then; with the next keystroke it is history.
  const [refusal, setRefusal] = useState<{ draft: Draft; problems: DraftProblems } | null>(null);

  function submit() {
    const now = Temporal.Now.instant();
    const problems = draftProblems(draft, account, network, now);
    const post = requestOf(draft, now);
    if (Object.keys(problems).length > 0 || post === null) {
      setRefusal({ draft, problems });
      return;
    }
    setRefusal(null);
    schedule.mutate(
      { key: keyFor(post), post },
      { onSuccess: onScheduled, onError: (error) => setRefusal({ draft, problems: refusedDraft(error) }) },
    );
  }

  const problems = refusal?.draft === draft ? refusal.problems : NONE;
  return { problems, submit, pending: schedule.isPending };
}
