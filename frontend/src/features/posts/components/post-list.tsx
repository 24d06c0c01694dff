"use client";

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
import type { Brand, Connector, Post, PostStatus, ShownMedia } from "@/lib/api/types";
import { useNow } from "@/lib/time/use-now";
import { dayOf, zoneInWords } from "@/lib/time/words";
import { byDay } from "../model/by-day";
import { isMovable } from "../model/post-actions";
import { postStatus } from "../model/post-status";
import { usePostGroups } from "../model/use-post-groups";
import { MoveSelected } from "./move-selected";
import { PostCard } from "./post-card";
import { PostGroupSection } from "./post-group-section";
import { StatusAnnouncer } from "./status-announcer";

type PostListProps = {
  brand: Brand;
  status: PostStatus | null;
  accounts: readonly Connector[];
  media: ReadonlyMap<string, ShownMedia>;
};

export function PostList({ brand, status, accounts, media }: PostListProps) {
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const { home, watch } = useFocusHome();
  const { groups, isMoving } = usePostGroups(brand.id, status);
  const all = groups.flatMap(({ posts }) => posts ?? []);
  const now = useNow(30_000) ?? Temporal.Now.instant();
  const zone = brand.timezone;

  const failed = groups.find(({ query }) => query.isError)?.query;
  const retry = () => groups.forEach(({ query }) => query.isError && void query.refetch());
  if (failed?.data === undefined && failed !== undefined) return <LoadProblem error={failed.error} onRetry={retry} />;
  if (groups.some(({ query }) => query.isPending)) return <Loading />;
  if (all.length === 0 && !isMoving) return status === null ? <NoPosts brand={brand} /> : <NoneInStatus brand={brand} status={status} />;
  return (
    <div className="grid grid-cols-1 gap-10" {...watch}>
      {failed !== undefined && <LoadProblem error={failed.error} onRetry={retry} />}
      <StatusAnnouncer posts={all} accounts={accounts} />
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
      {groups.map(({ group, query, posts = [] }) => (
        <PostGroupSection
          key={group}
          group={group}
          days={byDay(posts, zone)}
          today={dayOf(now.toString(), zone)}
          brand={brand}
          more={query.hasNextPage ? { busy: query.isFetchingNextPage, onMore: () => void query.fetchNextPage() } : null}
          card={(post) => (
            <PostCard
              post={post}
              zone={zone}
              account={accounts.find(({ id }) => id === post.connector_id)}
              shown={media.get(post.content_snapshot.media[0]?.media_id ?? "")}
              selection={selected === null ? null : { isSelected: selected.has(post.id), onToggle: () => setSelected(toggled(selected, post.id)) }}
            />
          )}
        />
      ))}
      <p className="text-sm text-ink-soft">Times are in {zoneInWords(zone, now)}.</p>
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
