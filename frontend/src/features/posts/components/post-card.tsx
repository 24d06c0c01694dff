"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { NetworkMark } from "@/components/networks/network-mark";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { paths } from "@/config/paths";
import type { Connector, Post, ShownMedia } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { useNetworks } from "@/lib/networks/use-networks";
import { clockTime } from "@/lib/time/words";
import { isMovable } from "../model/post-actions";
import { PostTrouble } from "./post-trouble";
import { SeePost } from "./see-post";
import { nameOf } from "./status-announcer";
import { StatusBadge } from "./status-badge";
import { Thumbnail } from "./thumbnail";

type PostCardProps = {
  post: Post;
  zone: string;
  account: Connector | undefined;
  shown: ShownMedia | undefined;
  /** While several are being chosen. */
  selection: { isSelected: boolean; onToggle: () => void } | null;
};

export function PostCard({ post, zone, account, shown, selection }: PostCardProps) {
  const network = useNetworks().nameOf(post.platform);
  return (
    <Card className={cn("overflow-hidden transition-colors", selection?.isSelected === true && "border-accent bg-accent-soft/40")}>
      <article aria-label={nameOf(post)} className="flex gap-4 p-4 sm:gap-5 sm:p-5">
        {selection !== null && <Choice post={post} {...selection} />}
        <Thumbnail shown={shown} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <time dateTime={post.scheduled_at} className="font-mono text-sm font-medium tabular-nums">
              {clockTime(post.scheduled_at, zone)}
            </time>
            <StatusBadge post={post} account={account} />
            <span className="flex max-w-full min-w-0 items-center gap-1.5 text-sm text-ink-soft">
              <NetworkMark platform={post.platform} />
              {account === undefined ? network : <Handle account={account} network={network} />}
            </span>
          </div>
          <p className={cn("mt-2 line-clamp-2 leading-relaxed", post.status === "cancelled" && "text-ink-soft line-through")}>
            {post.content_snapshot.caption || <span className="text-ink-soft">No caption</span>}
          </p>
          <div className="mt-3 empty:hidden">
            <PostTrouble post={post} account={account} />
          </div>
          <div className="-mb-1 -ml-2.5 mt-2 flex flex-wrap gap-x-1">
            <Button asChild variant="ghost" size="small" className="px-2.5">
              <Link href={paths.post(post.brand_id, post.id)}>
                Open<span className="sr-only"> {nameOf(post)}</span>
                <ChevronRight aria-hidden />
              </Link>
            </Button>
            <SeePost post={post} variant="ghost" className="px-2.5 text-accent hover:text-accent" />
          </div>
        </div>
      </article>
    </Card>
  );
}

function Handle({ account, network }: { account: Connector; network: string }) {
  return (
    <span className="truncate">
      @{account.account_username}
      <span className="sr-only"> on {network}</span>
    </span>
  );
}

function Choice({ post, isSelected, onToggle }: { post: Post; isSelected: boolean; onToggle: () => void }) {
  const movable = isMovable(post);
  return (
    <input
      type="checkbox"
      aria-label={movable ? `Select ${nameOf(post)}` : `${nameOf(post)} cannot be moved any more`}
      className="mt-1 size-5 shrink-0 accent-accent disabled:opacity-40"
      checked={isSelected}
      disabled={!movable}
      onChange={onToggle}
    />
  );
}
