import type { BadgeTone } from "@/components/ui/badge";
import { type Hindrance, hindranceOf } from "@/lib/account-state";
import type { Connector, Post, PostStatus } from "@/lib/api/types";
import { isAboutAccount, isForAPerson } from "./causes";

type StatusWords = { label: string; tone: BadgeTone; meaning: string };

export const postStatus: Record<PostStatus, StatusWords> = {
  scheduled: { label: "Scheduled", tone: "quiet", meaning: "It waits for its time." },
  preparing: { label: "Preparing", tone: "busy", meaning: "It is being prepared on the network; nobody can see it yet." },
  ready: { label: "Ready", tone: "accent", meaning: "Everything is prepared." },
  committing: { label: "Publishing", tone: "busy", meaning: "It is being published right now and can no longer be changed." },
  accepted: { label: "Processing", tone: "busy", meaning: "The network has taken it and is getting it ready to be seen. It can no longer be changed." },
  published: { label: "Published", tone: "good", meaning: "People can see it." },
  failed: { label: "Failed", tone: "bad", meaning: "It did not go out. PresenceOS does not try again unless you say so." },
  unconfirmed: { label: "Checking", tone: "warn", meaning: "The network gave no clear answer. PresenceOS is asking whether the post is there; it will not be sent twice." },
  held: { label: "On hold", tone: "warn", meaning: "It waits for you: something has to be put right or decided before it can go out." },
  cancelled: { label: "Cancelled", tone: "quiet", meaning: "It will not be published." },
};

const needsALook: StatusWords = {
  label: "Needs a look",
  tone: "warn",
  meaning: "The network cannot tell whether it is out. Look there, then say what you saw.",
};

/** What a post is shown as: what it says of itself, and what its account makes of that. Every place asks here. */
export function shownState(post: Post, account: Connector | undefined): StatusWords {
  if (needsAPerson(post)) return needsALook;
  const hindrance = hindered(post, account);
  if (hindrance === null) return postStatus[post.status];
  return { label: hindrance.label, tone: hindrance.tone, meaning: "Everything about it is decided; its account keeps it back." };
}

/** What keeps a post back that would go out by itself otherwise. */
export function hindered({ status }: Post, account: Connector | undefined): Hindrance | null {
  return ["scheduled", "preparing", "ready"].includes(status) ? hindranceOf(account) : null;
}

/** Whether it is out, the network cannot tell, or is not asked before the account is connected again: a person can look. */
export function needsAPerson(post: Post): boolean {
  return post.status === "unconfirmed" && (isForAPerson(post) || isAboutAccount(post));
}

/** Whether something is being done about it right now. */
export function isUnderWay(post: Post): boolean {
  return ["preparing", "committing", "accepted"].includes(post.status) || (post.status === "unconfirmed" && !needsAPerson(post));
}

const NEAR_MS = 10 * 60_000;
const LINK_MS = 2 * 60_000;
const WATCHING_MS = 2_000;
const WAITING_MS = 30_000;

/** How often to look again: closely while something happens or is about to, now and then while something waits. */
export function pollInterval(posts: readonly Post[], nowMs: number): number | false {
  if (posts.some((post) => isActive(post, nowMs))) return WATCHING_MS;
  return posts.some((post) => post.status === "scheduled" || post.status === "held" || needsAPerson(post)) ? WAITING_MS : false;
}

function isActive(post: Post, nowMs: number): boolean {
  switch (post.status) {
    case "scheduled":
      return Date.parse(post.scheduled_at) - nowMs < NEAR_MS;
    case "published":
      return isCommentUnderWay(post) || awaitsLink(post, nowMs);
    case "preparing":
    case "ready":
    case "committing":
    case "accepted":
      return true;
    case "unconfirmed":
      return !needsAPerson(post);
    case "failed":
    case "held":
    case "cancelled":
      return false;
  }
}

function isCommentUnderWay({ first_comment: comment }: Post): boolean {
  return comment !== null && ["pending", "sending", "checking"].includes(comment.status);
}

/** The link is read some seconds after the post is out; a network that has none to give is not asked about for ever. */
function awaitsLink({ platform_post_url, published_at }: Post, nowMs: number): boolean {
  return platform_post_url === null && published_at !== null && nowMs - Date.parse(published_at) < LINK_MS;
}
