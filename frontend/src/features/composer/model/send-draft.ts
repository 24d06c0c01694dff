import { ApiProblem, inWords } from "@/lib/api/problem";
import type { Post } from "@/lib/api/types";
import { schedulePost } from "../api/schedule-post";
import { useComposer } from "./composer-store";
import type { TargetRequest } from "./post-draft";

/** What came of sending to one target. */
export type Outcome = { accountId: string } & ({ post: Post } | { error: unknown });

/**
 * Sends to each target on its own: what one network refuses keeps no other from its post. Where some were taken and others
 * not, the draft is left with the others, so that whatever is changed and sent again goes to none of them twice.
 */
export async function sendDraft(brandId: string, requests: readonly TargetRequest[]): Promise<readonly Outcome[]> {
  const outcomes = await Promise.all(requests.map((request) => send(brandId, request)));
  const sent = outcomes.filter((outcome) => "post" in outcome);
  if (requests.length > 1 && sent.length < requests.length) leaveOthers(brandId, outcomes);
  // Nobody is logged in any more: that is heard of elsewhere.
  const ended = outcomes.find((outcome) => "error" in outcome && outcome.error instanceof ApiProblem && outcome.error.status === 401);
  if (ended !== undefined && "error" in ended) throw ended.error;
  return outcomes;
}

/** A draft that is gone meanwhile keeps no post from going out: it goes without remembering it. */
const namesNoDraft = (error: unknown) => error instanceof ApiProblem && error.fieldErrors.length > 0 && error.fieldErrors.every(({ pointer }) => pointer === "/draft_id");

async function send(brandId: string, { accountId, post }: TargetRequest): Promise<Outcome> {
  const { keyFor, failed } = useComposer.getState();
  const key = keyFor(accountId, post);
  try {
    return { accountId, post: await schedulePost(brandId, key, post) };
  } catch (error) {
    failed(accountId, key, error);
    if (post.draft_id !== undefined && namesNoDraft(error)) {
      const { draft_id: _, ...alone } = post;
      return send(brandId, { accountId, post: alone });
    }
    return { accountId, error };
  }
}

function leaveOthers(brandId: string, outcomes: readonly Outcome[]): void {
  const { draft, set } = useComposer.getState();
  if (draft?.brandId !== brandId) return;
  set("targets", (targets) =>
    targets.flatMap((target) => {
      const outcome = outcomes.find(({ accountId }) => accountId === target.accountId);
      if (outcome === undefined) return [target];
      return "error" in outcome ? [{ ...target, refusal: inWords(outcome.error) }] : [];
    }),
  );
}
