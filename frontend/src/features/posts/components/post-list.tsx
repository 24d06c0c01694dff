"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { CalendarPlus, Filter, ListChecks } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Temporal } from "temporal-polyfill";
import { EmptyState } from "@/components/empty-state";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useFocusHome } from "@/components/ui/use-focus-home";
import { paths } from "@/config/paths";
import type { Brand, Connector, Post, PostStatus } from "@/lib/api/types";
import { useNow } from "@/lib/time/use-now";
import { dayInWords, dayOf, zoneInWords } from "@/lib/time/words";
import { postQueries } from "../api/post-queries";
import { byDay } from "../model/by-day";
import { isMovable } from "../model/post-actions";
import { postStatus } from "../model/post-status";
import { MoveSelected } from "./move-selected";
import { PostCard } from "./post-card";
import { StatusAnnouncer } from "./status-announcer";

type PostListProps = {
  brand: Brand;
  status: PostStatus | null;
  accounts: readonly Connector[];
  pictures: ReadonlyMap<string, string>;
};

export function PostList({ brand, status, accounts, pictures }: PostListProps) {
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const { home, watch } = useFocusHome();
  const posts = useInfiniteQuery(postQueries.ofBrand(brand.id, status));
  const now = useNow(30_000) ?? Temporal.Now.instant();
  const zone = brand.timezone;

  if (posts.isPending) return <Loading />;
  if (posts.isError && posts.data === undefined) return <LoadProblem error={posts.error} onRetry={() => void posts.refetch()} />;
  const all = posts.data.pages.flatMap(({ items }) => items);
  if (all.length === 0) return status === null ? <NoPosts brand={brand} /> : <NoneInStatus brand={brand} status={status} />;
  return (
    <div className="grid grid-cols-1 gap-8" {...watch}>
      {posts.isRefetchError && <LoadProblem error={posts.error} onRetry={() => void posts.refetch()} />}
      <StatusAnnouncer posts={all} />
      {selected === null ? (
        <Button
          ref={home}
          variant="secondary"
          size="small"
          className="justify-self-start"
          disabled={!all.some(isMovable)}
          onClick={() => setSelected(new Set())}
        >
          <ListChecks aria-hidden />
          Select several
        </Button>
      ) : (
        <MoveSelected
          ref={home}
          brandId={brand.id}
          posts={all.filter(({ id }) => selected.has(id))}
          zone={zone}
          onMoved={({ moved }) => setSelected(without(selected, moved))}
          onClose={() => setSelected(null)}
        />
      )}
      {byDay(all, zone).map(({ day, posts: those }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-3 text-sm font-medium text-ink-soft">
            {dayInWords(day, dayOf(now.toString(), zone))}
          </h2>
          <ul className="grid gap-3">
            {those.map((post) => (
              <li key={post.id}>
                <PostCard
                  post={post}
                  zone={zone}
                  account={accounts.find(({ id }) => id === post.connector_id)}
                  picture={pictures.get(post.content_snapshot.media[0]?.media_id ?? "")}
                  selection={selected === null ? null : { isSelected: selected.has(post.id), onToggle: () => setSelected(toggled(selected, post.id)) }}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="text-sm text-ink-soft">Times are in {zoneInWords(zone, now)}.</p>
        {posts.hasNextPage && (
          <Button variant="secondary" busy={posts.isFetchingNextPage} onClick={() => void posts.fetchNextPage()}>
            Show earlier posts
          </Button>
        )}
      </div>
    </div>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What was moved is done; what was refused stays chosen, for another try. */
function without(selected: ReadonlySet<string>, moved: readonly Post[]): ReadonlySet<string> {
  return new Set([...selected].filter((id) => !moved.some((post) => post.id === id)));
}

function Loading() {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">Loading posts</span>
      <Skeleton className="h-28 rounded-2xl" />
      <Skeleton className="h-28 rounded-2xl" />
    </div>
  );
}

function NoPosts({ brand }: { brand: Brand }) {
  return (
    <EmptyState
      icon={CalendarPlus}
      title="No posts yet"
      action={
        <Button asChild>
          <Link href={paths.compose(brand.id)}>Compose a post</Link>
        </Button>
      }
    >
      What {brand.name} schedules stands here, day by day, with what became of it.
    </EmptyState>
  );
}

function NoneInStatus({ brand, status }: { brand: Brand; status: PostStatus }) {
  return (
    <EmptyState
      icon={Filter}
      title={`Nothing is ${postStatus[status].label.toLowerCase()}`}
      action={
        <Button asChild variant="secondary">
          <Link href={paths.posts(brand.id)}>Show all posts</Link>
        </Button>
      }
    >
      Posts of {brand.name} that are in another state are not shown here.
    </EmptyState>
  );
}
