"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { JobProgress, type JobWords } from "@/components/jobs/job-progress";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { nextAttempt } from "@/lib/api/attempt";
import { keys } from "@/lib/api/keys";
import type { Brand, GenerateDrafts } from "@/lib/api/types";
import { isOver, jobQueries } from "@/lib/jobs/job-queries";
import { draftMutations } from "../api/draft-mutations";
import { draftOf } from "../model/job-result";
import { emptyWish, type IdeaOfDrafts, judgeWish, keptWish, wishFields } from "../model/wish";
import { WishFields } from "./wish-fields";

const words: JobWords = {
  name: "Writing three drafts",
  done: "Three drafts are written",
  failed: "No drafts were written",
  stopped: "The writing was stopped",
  goesOn: "The writing goes on.",
  kept: "What you asked for is still here",
};

type WriteDraftsProps = {
  brand: Brand;
  /** What they are written from; null where somebody says what they are about. */
  idea?: IdeaOfDrafts | null;
  /** The job that writes, or did; null while nothing was asked for. */
  jobId: string | null;
  onJob: (jobId: string) => void;
  onDraft: (draftId: string) => void;
};

/** Asks for three drafts, and says how far they are. The topic stays until they are there. */
export function WriteDrafts({ brand, idea = null, jobId, onJob, onDraft }: WriteDraftsProps) {
  const queryClient = useQueryClient();
  const [empty] = useState(() => ({ ...emptyWish, format: idea?.formats[0] ?? emptyWish.format }));
  const draft = useDraft(empty, { name: keptWish(brand.id, idea) });
  const form = useForm({ draft, fields: wishFields, judge: judgeWish(idea) });
  const [attempt, setAttempt] = useState(nextAttempt);
  const job = useQuery({ ...jobQueries.one(jobId ?? ""), enabled: jobId !== null });
  const written = job.data === undefined ? null : draftOf(job.data);
  const generate = useMutation({
    ...draftMutations.generate(brand.id),
    onSuccess: (started) => {
      setAttempt(nextAttempt());
      queryClient.setQueryData(jobQueries.one(started.id).queryKey, started);
      onJob(started.id);
    },
    onError: (error) => {
      setAttempt((current) => current.after(error));
      form.refused(error);
    },
  });
  const isWriting = jobId !== null && job.data !== undefined && !isOver(job.data);

  const show = useEffectEvent((draftId: string) => {
    draft.settle(empty);
    void queryClient.invalidateQueries({ queryKey: keys.drafts.ofBrand(brand.id) });
    onDraft(draftId);
  });
  useEffect(() => {
    if (written !== null) show(written);
  }, [written]);

  function send(wish: GenerateDrafts) {
    const current = attempt.for(wish);
    setAttempt(current);
    generate.mutate({ key: current.key, wish });
  }

  return (
    <Card className="p-5 sm:p-8">
      <Form
        form={form}
        busy={generate.isPending || isWriting}
        onSend={send}
        refusedTitle="Nothing is being written"
        className="grid grid-cols-1 gap-6"
        actions={
          <Button type="submit" busy={generate.isPending || isWriting} className="justify-self-start">
            Write three drafts
          </Button>
        }
      >
        <WishFields brandId={brand.id} form={form} idea={idea} />
      </Form>
      {jobId !== null && <JobProgress words={words} job={job.data} error={job.error} onRetry={() => void job.refetch()} />}
    </Card>
  );
}
