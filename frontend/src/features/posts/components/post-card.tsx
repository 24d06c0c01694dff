"use client";

import { ArrowUpRight, ChevronDown, ImageIcon } from "lucide-react";
import Link from "next/link";
import { useId } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Spinner } from "@/components/ui/spinner";
import { paths } from "@/config/paths";
import type { Connector, Post } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { networkNames } from "@/lib/network-names";
import { clockTime } from "@/lib/time/words";
import { isCancellable, postStatus } from "../model/post-status";
import { CancelPost } from "./cancel-post";
import { PostDetails } from "./post-details";
import { nameOf } from "./status-announcer";

type PostCardProps = {
  post: Post;
  zone: string;
  account: Connector | undefined;
  picture: string | undefined;
  isOpen: boolean;
  onToggle: () => void;
};

export function PostCard({ post, zone, account, picture, isOpen, onToggle }: PostCardProps) {
  const detailsId = useId();
  const { label, tone } = postStatus[post.status];
  const isMoving = tone === "busy" || post.status === "unconfirmed";
  const handle = account === undefined ? networkNames[post.platform] : `@${account.account_username}`;
  return (
    <Card className="overflow-hidden">
      <article aria-label={nameOf(post)} className="flex gap-4 p-4 sm:gap-5 sm:p-5">
        <Thumbnail address={picture} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <time dateTime={post.scheduled_at} className="font-mono text-sm font-medium tabular-nums">
              {clockTime(post.scheduled_at, zone)}
            </time>
            <Badge tone={tone}>
              {isMoving && <Spinner />}
              {label}
            </Badge>
            <span className="hidden truncate text-sm text-ink-soft sm:inline">{handle}</span>
          </div>
          <p className={cn("mt-2 line-clamp-2 leading-relaxed", post.status === "cancelled" && "text-ink-soft line-through")}>
            {post.content_snapshot.caption || <span className="text-ink-soft">No caption</span>}</p>
          <Trouble post={post} />
          <div className="-mb-1 -ml-2.5 mt-2 flex flex-wrap gap-x-1">
            {post.platform_post_url !== null && (
              <Button asChild variant="ghost" size="small" className="px-2.5 text-accent hover:text-accent">
                <a href={post.platform_post_url} target="_blank" rel="noreferrer">
                  See it on {networkNames[post.platform]}
                  <span className="sr-only"> (opens in a new tab)</span>
                  <ArrowUpRight aria-hidden />
                </a>
              </Button>
            )}
            <Button variant="ghost" size="small" className="px-2.5" aria-expanded={isOpen} aria-controls={detailsId} onClick={onToggle}>
              Details
              <ChevronDown aria-hidden className={cn("transition-transform", isOpen && "rotate-180")} />
            </Button>
            {isCancellable(post) && <CancelPost post={post} zone={zone} />}
          </div>
        </div>
      </article>
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <PostDetails post={post} zone={zone} />}
      </div>
    </Card>
  );
}

function Thumbnail({ address }: { address: string | undefined }) {
  const classes = "size-16 shrink-0 rounded-xl bg-raised sm:size-20";
  if (address !== undefined) return <img src={address} alt="" loading="lazy" className={cn(classes, "object-cover")} />;
  return (
    <span aria-hidden className={cn(classes, "grid place-items-center text-ink-soft")}>
      <ImageIcon className="size-6" strokeWidth={1.4} />
    </span>
  );
}

/** What went wrong and what to do about it. */
function Trouble({ post }: { post: Post }) {
  const error = post.last_error;
  if (error === null || post.status === "published" || post.status === "cancelled") return null;
  const isBad = post.status === "failed";
  return (
    <div className={cn("mt-3 rounded-lg px-3.5 py-2.5 text-sm leading-relaxed", isBad ? "bg-bad-soft text-bad" : "bg-warn-soft text-warn")}>
      <p className="font-medium">{error.detail}</p>
      <p>
        {error.action}{" "}
        {error.kind === "reconnect_required" && (
          <Link href={paths.accounts(post.brand_id)} className="font-medium underline underline-offset-4">
            Go to accounts
          </Link>
        )}
      </p>
    </div>
  );
}
