"use client";

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { LoadProblem } from "@/components/load-problem";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import { noticeMutations, noticeQueries } from "../api/notice-queries";
import { NoticeItem } from "./notice-item";

type NoticeListProps = { titleId: string; zone: string; mayMark: boolean; anyUnread: boolean; onLeave: () => void };

export function NoticeList({ titleId, zone, mayMark, anyUnread, onLeave }: NoticeListProps) {
  const latest = useInfiniteQuery(noticeQueries.latest());
  const queryClient = useQueryClient();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  const settled = {
    onError: (error: unknown) => toast("bad", inWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.notices.all }),
  };
  const read = useMutation({ ...noticeMutations.read(), ...settled });
  const readAll = useMutation({ ...noticeMutations.readAll(), ...settled });
  const notices = latest.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <>
      <div className="flex min-h-14 items-center justify-between gap-3 border-b border-line py-2 pr-3 pl-5">
        <h2 id={titleId} ref={heading} tabIndex={-1} className="font-semibold tracking-tight outline-none">
          Notices
        </h2>
        {mayMark && anyUnread && (
          <Button
            variant="ghost"
            size="small"
            busy={readAll.isPending}
            onClick={() => {
              heading.current?.focus();
              readAll.mutate();
            }}
          >
            Mark all as read
          </Button>
        )}
      </div>
      <div className="min-h-0 overflow-y-auto">
        {latest.isPending && (
          <div role="status" className="grid gap-3 p-5">
            <span className="sr-only">Loading notices</span>
            <Skeleton className="h-20" />
          </div>
        )}
        {latest.isError && (
          <div className="p-4">
            <LoadProblem error={latest.error} onRetry={() => void latest.refetch()} />
          </div>
        )}
        {latest.isSuccess && notices.length === 0 && (
          <p className="px-5 py-10 text-center text-sm text-balance text-ink-soft">
            Nothing to tell. When a post cannot go out as planned, the reason and what to do stand here.
          </p>
        )}
        <ul>
          {notices.map((notice) => (
            <NoticeItem
              key={notice.id}
              notice={notice}
              zone={zone}
              onOpen={onLeave}
              onRead={
                mayMark && notice.read_at === null
                  ? () => {
                      heading.current?.focus();
                      read.mutate(notice.id);
                    }
                  : undefined
              }
            />
          ))}
        </ul>
        {latest.hasNextPage && (
          <div className="border-t border-line p-3 text-center">
            <Button variant="ghost" size="small" busy={latest.isFetchingNextPage} onClick={() => void latest.fetchNextPage()}>
              Show earlier notices
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
