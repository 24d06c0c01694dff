import type { Post, PostErrorKind } from "@/lib/api/types";

type Remedy = "mend the account" | "change the post" | "look" | "again" | "by hand" | "none";

const remedies: Record<PostErrorKind, Remedy> = {
  transient: "again",
  not_ready: "again",
  media_unreachable: "again",
  protocol: "again",
  content_invalid: "change the post",
  media_processing_failed: "change the post",
  duplicate: "change the post",
  spam_blocked: "again",
  account_paused: "mend the account",
  reconnect_required: "mend the account",
  permission_missing: "mend the account",
  account_restricted: "again",
  late: "again",
  unconfirmed: "none",
  undecided: "look",
  not_published: "again",
  first_comment: "by hand",
  post_unknown: "by hand",
  other: "again",
};

function helps({ last_error: error }: Post, remedy: Remedy): boolean {
  return error !== null && remedies[error.kind] === remedy;
}

/** What is in the way lies with the account; once that is mended, the post goes on by itself, and nothing else helps. */
export function isAboutAccount(post: Post): boolean {
  return helps(post, "mend the account");
}

/** The network would not have this post; the same again would meet the same. */
export function isAboutContent(post: Post): boolean {
  return helps(post, "change the post");
}

/** Only somebody who looks can tell what has become of it. */
export function isForAPerson(post: Post): boolean {
  return helps(post, "look");
}
