import { Temporal } from "temporal-polyfill";
import type { Fields } from "@/components/form/fields";
import type { Judgement } from "@/components/form/use-form";
import { type Content, type ContentField, contentFields, contentFor, contentProblems, timeOf } from "@/features/post-content/model/content";
import type { Connector, Network, SchedulePost } from "@/lib/api/types";
import type { Networks } from "@/lib/networks/use-networks";

/** An account that the post goes to, with what is its own. What people see and when is shared by all. */
export type Target = {
  accountId: string;
  /** Why it was not scheduled there when others were. */
  refusal: string | null;
};

/** The post being written, and where it is to go. */
export type PostDraft = Content & {
  brandId: string;
  targets: readonly Target[];
  /** The draft of the Studio that its text came from; missing without one. */
  writtenFrom?: string;
};

export type DraftField = ContentField | "targets";

/** Of a post that goes to these networks. */
export function draftFields(networks: readonly Network[]): Fields<DraftField, PostDraft> {
  return { targets: { name: "Account", value: "targets", pointers: ["/connector_id"] }, ...contentFields(networks) };
}

/** A target whose account is connected to the brand, with the rules of its network. */
export type Place = { target: Target; account: Connector; network: Network };

export function placesOf({ targets }: PostDraft, accounts: readonly Connector[], { rulesOf }: Networks): readonly Place[] {
  return targets.flatMap((target) => {
    const account = accounts.find(({ id }) => id === target.accountId);
    const network = account === undefined ? undefined : rulesOf(account.platform);
    return account === undefined || network === undefined ? [] : [{ target, account, network }];
  });
}

/** Each network once. Before an account is chosen the post is written for the first that could be. */
export function rulesFor(places: readonly Place[], accounts: readonly Connector[], { rulesOf }: Networks): readonly Network[] {
  const chosen = [...new Set(places.map(({ network }) => network))];
  if (chosen.length > 0) return chosen;
  return accounts.flatMap(({ platform }) => rulesOf(platform) ?? []).slice(0, 1);
}

/** What one of the targets is sent. */
export type TargetRequest = { accountId: string; post: SchedulePost };

/** One request for each target, or everything that keeps the draft from being scheduled. */
export function judgeDraft(draft: PostDraft, places: readonly Place[], rules: readonly Network[]): Judgement<DraftField, readonly TargetRequest[]> {
  const problems = { ...(places.length === 0 && { targets: "Choose an account" }), ...contentProblems(draft, rules) };
  const time = timeOf(draft.when, Temporal.Now.instant());
  if ("problems" in time) return { problems: { ...problems, ...time.problems } };
  if (Object.keys(problems).length > 0) return { problems };
  const requests = places.map(({ account, network }) => ({
    accountId: account.id,
    post: { connector_id: account.id, ...time.result, content: contentFor(network, draft), lateness: draft.lateness, ...(draft.writtenFrom !== undefined && { draft_id: draft.writtenFrom }) },
  }));
  return { result: requests };
}
