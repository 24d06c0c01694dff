"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { Temporal } from "temporal-polyfill";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { JobProgress, type JobWords } from "@/components/jobs/job-progress";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toaster";
import { nextAttempt } from "@/lib/api/attempt";
import { keys } from "@/lib/api/keys";
import type { Brand, GenerateIdeas, Job } from "@/lib/api/types";
import { isOver, jobQueries } from "@/lib/jobs/job-queries";
import { dayOf } from "@/lib/time/words";
import { ideaMutations } from "../api/idea-mutations";
import { emptyProposal, judgeProposal, keptProposal, proposalFields } from "../model/proposal";
import { ProposalFields } from "./proposal-fields";

const words: JobWords = {
  name: "Looking for ideas",
  done: "The ideas are there",
  failed: "No ideas were proposed",
  stopped: "The search for ideas was stopped",
  goesOn: "The search goes on.",
  kept: "What you asked for is still here",
};

type ProposeIdeasProps = {
  brand: Brand;
  /** The job that looks for them, or did; null while nothing was asked for. */
  jobId: string | null;
  onJob: (jobId: string) => void;
  onDone: () => void;
};

/** Asks for ideas, and says how far they are. */
export function ProposeIdeas({ brand, jobId, onJob, onDone }: ProposeIdeasProps) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const draft = useDraft(emptyProposal, { name: keptProposal(brand.id) });
  const today = dayOf(Temporal.Now.instant().toString(), brand.timezone);
  const form = useForm({ draft, fields: proposalFields, judge: judgeProposal(today) });
  const [attempt, setAttempt] = useState(nextAttempt);
  const job = useQuery({ ...jobQueries.one(jobId ?? ""), enabled: jobId !== null });
  const count = job.data === undefined ? null : countOf(job.data);
  const propose = useMutation({
    ...ideaMutations.propose(brand.id),
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
  const isBusy = propose.isPending || (jobId !== null && job.data !== undefined && !isOver(job.data));

  const show = useEffectEvent((proposed: number) => {
    draft.settle(emptyProposal);
    void queryClient.invalidateQueries({ queryKey: keys.ideas.ofBrand(brand.id) });
    toast("good", proposed === 1 ? "1 idea is proposed." : `${proposed} ideas are proposed.`);
    onDone();
  });
  useEffect(() => {
    if (count !== null) show(count);
  }, [count]);

  function send(wish: GenerateIdeas) {
    const current = attempt.for(wish);
    setAttempt(current);
    propose.mutate({ key: current.key, wish });
  }

  return (
    <Card className="p-5 sm:p-8">
      <Form
        form={form}
        busy={isBusy}
        onSend={send}
        refusedTitle="Nothing is being proposed"
        className="grid grid-cols-1 gap-6"
        actions={
          <Button type="submit" busy={isBusy} className="justify-self-start">
            Propose ideas
          </Button>
        }
      >
        <ProposalFields form={form} today={today} />
      </Form>
      {jobId !== null && <JobProgress words={words} job={job.data} error={job.error} onRetry={() => void job.refetch()} />}
    </Card>
  );
}

/** How many ideas a job has proposed; null while it is not done. */
function countOf({ status, result }: Pick<Job, "status" | "result">): number | null {
  if (status !== "done" || typeof result !== "object" || result === null) return null;
  return "idea_ids" in result && Array.isArray(result.idea_ids) ? result.idea_ids.length : null;
}
