import type { Post } from "@/lib/api/types";

/** What is in the way lies with the account; once that is mended, the post goes on by itself, and nothing else helps. */
export function isAboutAccount({ last_error }: Post): boolean {
  return ["account_paused", "reconnect_required", "permission_missing"].includes(last_error?.kind ?? "");
}

/** The network would not have this post; the same again would meet the same. */
export function isAboutContent({ last_error }: Post): boolean {
  return ["content_invalid", "media_processing_failed", "duplicate"].includes(last_error?.kind ?? "");
}
