import type { Post } from "@/lib/api/types";

type Status = NonNullable<Post["first_comment"]>["status"];

export const firstCommentStatus: Record<Status, { words: string; isTrouble: boolean }> = {
  pending: { words: "Left as soon as the post is out.", isTrouble: false },
  sending: { words: "Being left now.", isTrouble: false },
  checking: { words: "The network gave no clear answer; it is being asked whether the comment is there.", isTrouble: false },
  posted: { words: "It is there.", isTrouble: false },
  unconfirmed: { words: "It may be there or not; the post itself is out.", isTrouble: true },
  failed: { words: "It was not left; the post itself is out.", isTrouble: true },
};
