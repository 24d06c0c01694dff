"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, ArrowUpRight } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { useFocusHome } from "@/components/ui/use-focus-home";
import { paths } from "@/config/paths";
import { ApiProblem } from "@/lib/api/problem";
import type { Brand, Connector, ShownMedia } from "@/lib/api/types";
import { useNetworks } from "@/lib/networks/use-networks";
import { fullTime } from "@/lib/time/words";
import { postQueries, type ReadPost } from "../api/post-queries";
import { PostActions } from "./post-actions";
import { PostAttempts } from "./post-attempts";
import { PostFacts } from "./post-facts";
import { PostTrouble } from "./post-trouble";
import { SeePost } from "./see-post";
import { nameOf, StatusAnnouncer } from "./status-announcer";
import { StatusBadge } from "./status-badge";
import { StatusMeaning } from "./status-meaning";
import { Thumbnail } from "./thumbnail";

type PostPageProps = {
  brand: Brand;
  postId: string;
  accounts: readonly Connector[];
  media: ReadonlyMap<string, ShownMedia>;
};

/** Everything about one post, and what can be done about it. */
export function PostPage({ brand, postId, accounts, media }: PostPageProps) {
  const read = useQuery(postQueries.one(postId));
  return (
    <>
      <Button asChild variant="ghost" size="small" className="mb-5 -ml-2.5 px-2.5">
        <Link href={paths.posts(brand.id)}>
          <ArrowLeft aria-hidden />
          All posts
        </Link>
      </Button>
      {read.isPending && (
        <div role="status">
          <span className="sr-only">Loading the post</span>
          <Skeleton className="h-64 rounded-2xl" />
        </div>
      )}
      {read.isError && read.data === undefined && <Unread error={read.error} onRetry={() => void read.refetch()} />}
      {read.data !== undefined && (
        <PostWhole
          read={read.data}
          zone={brand.timezone}
          account={accounts.find(({ id }) => id === read.data.post.connector_id)}
          media={media}
        />
      )}
    </>
  );
}

function Unread({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (!(error instanceof ApiProblem && error.status === 404)) return <LoadProblem error={error} onRetry={onRetry} />;
  return (
    <>
      <h1 className="sr-only">Post not found</h1>
      <EmptyState icon={ArrowUpRight} title="This post is not here">
        The link may be for another workspace.
      </EmptyState>
    </>
  );
}

type PostWholeProps = {
  read: ReadPost;
  zone: string;
  account: Connector | undefined;
  media: ReadonlyMap<string, ShownMedia>;
};

function PostWhole({ read, zone, account, media }: PostWholeProps) {
  const { post } = read;
  const heading = useRef<HTMLHeadingElement>(null);
  const { home, watch } = useFocusHome();
  // The page changed without a load; whoever cannot see that is set down at its beginning.
  useEffect(() => heading.current?.focus(), []);
  const network = useNetworks().nameOf(post.platform);
  const handle = account === undefined ? network : `@${account.account_username} on ${network}`;
  return (
    <article aria-labelledby="post-title" className="grid gap-6" {...watch}>
      <StatusAnnouncer posts={[post]} accounts={account === undefined ? [] : [account]} />
      <header className="flex gap-4 sm:gap-6">
        <Thumbnail shown={media.get(post.content_snapshot.media[0]?.media_id ?? "")} className="sm:size-28" />
        <div className="min-w-0 flex-1">
          <h1 id="post-title" ref={heading} tabIndex={-1} className="text-xl font-semibold tracking-tight outline-none sm:text-2xl">
            {nameOf(post)}
          </h1>
          <p className="mt-1.5 text-sm text-ink-soft">
            <time dateTime={post.scheduled_at}>{fullTime(post.scheduled_at, zone)}</time>
            <span className="block">{handle}</span>
          </p>
          <div className="mt-3">
            <StatusBadge post={post} account={account} />
          </div>
        </div>
      </header>
      <div className="grid gap-4">
        <StatusMeaning ref={home} post={post} account={account} zone={zone} />
        <PostTrouble post={post} account={account} />
        <PostActions read={read} zone={zone} media={media} />
        <SeePost post={post} variant="secondary" className="justify-self-start" />
      </div>
      <Card className="grid gap-8 p-5 sm:grid-cols-2 sm:p-6">
        <PostFacts post={post} zone={zone} />
        <PostAttempts post={post} zone={zone} />
      </Card>
    </article>
  );
}
