import Link from "next/link";
import type { ReactNode } from "react";
import { paths } from "@/config/paths";
import type { Post, WrittenFrom } from "@/lib/api/types";
import { latenessInWords } from "@/features/post-content/model/lateness";
import { answersInWords } from "@/features/post-content/model/options";
import { useNetworks } from "@/lib/networks/use-networks";
import { sentence } from "@/lib/sentence";
import { fullTime, zoneInWords } from "@/lib/time/words";
import type { PostAlone } from "../api/post-queries";
import { firstCommentStatus } from "../model/first-comment-status";
import { punctuality } from "../model/punctuality";

/** What was decided about a post, and what became of it. */
export function PostFacts({ post, zone }: { post: PostAlone; zone: string }) {
  const { caption, hashtags, media, first_comment: comment } = post.content_snapshot;
  const altText = media[0]?.alt_text;
  const network = useNetworks().rulesOf(post.platform);
  return (
    <dl className="grid content-start gap-4 text-sm">
      <Fact term="Scheduled for">
        {fullTime(post.scheduled_at, zone)} ({zoneInWords(zone, post.scheduled_at)})
        {post.timezone !== zone && (
          <span className="block text-ink-soft">
            Planned as {fullTime(post.scheduled_at, post.timezone)} ({zoneInWords(post.timezone, post.scheduled_at)})
          </span>
        )}
      </Fact>
      {post.published_at !== null && (
        <Fact term="Sent">
          {fullTime(post.published_at, zone)}, {punctuality(post.scheduled_at, post.published_at)}
        </Fact>
      )}
      {post.published_at === null && post.status !== "cancelled" && <Fact term="If it is late">{latenessInWords(post.lateness)}</Fact>}
      <Fact term="Caption">
        <span className="whitespace-pre-wrap">{caption || "None"}</span>
      </Fact>
      {(hashtags ?? []).length > 0 && <Fact term="Hashtags">{hashtags?.map((tag) => `#${tag}`).join(" ")}</Fact>}
      {post.written_from != null && <WrittenFromDraft post={post} from={post.written_from} />}
      {typeof altText === "string" && <Fact term="Alternative text">{altText}</Fact>}
      {answersInWords(post.content_snapshot, network).map(({ label, answer }) => (
        <Fact key={label} term={label}>
          <span className="wrap-anywhere">{answer}</span>
        </Fact>
      ))}
      {typeof comment === "string" && (
        <Fact term="First comment">
          <span className="whitespace-pre-wrap">{comment}</span>
          <CommentState post={post} />
        </Fact>
      )}
    </dl>
  );
}

function WrittenFromDraft({ post, from }: { post: Post; from: WrittenFrom }) {
  const { caption, hashtags } = post.content_snapshot;
  const isAsWritten = caption === from.caption && (hashtags ?? []).join(" ") === from.hashtags.join(" ");
  const words = `The ${from.style} draft by ${from.model}, ${isAsWritten ? "word for word" : "edited"}`;
  return (
    <Fact term="Written from">
      {from.draft_id === null ? (
        `${sentence(words)} It has been deleted.`
      ) : (
        <Link href={paths.studio(post.brand_id, { draft: from.draft_id })} className="underline underline-offset-4">
          {sentence(words)}
        </Link>
      )}
    </Fact>
  );
}

function CommentState({ post }: { post: Post }) {
  const comment = post.first_comment;
  if (comment === null) return null;
  const { words, isTrouble } = firstCommentStatus[comment.status];
  return (
    <span className={isTrouble ? "mt-1 block text-warn" : "mt-1 block text-ink-soft"}>
      {comment.error === null ? words : `${sentence(comment.error.detail)} ${sentence(comment.error.action)}`}
    </span>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="mt-0.5 leading-relaxed">{children}</dd>
    </div>
  );
}
