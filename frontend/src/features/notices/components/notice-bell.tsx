"use client";

import { useQuery } from "@tanstack/react-query";
import { Bell } from "lucide-react";
import { useId, useState } from "react";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { noticeQueries } from "../api/notice-queries";
import { NewsAnnouncer } from "./news-announcer";
import { NoticeList } from "./notice-list";

type NoticeBellProps = {
  /** What a time is shown in where no brand is chosen yet. */
  zone: string;
  /** Whether this person may mark notices as read, which counts for the whole team. */
  mayMark: boolean;
};

export function NoticeBell({ zone, mayMark }: NoticeBellProps) {
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const unread = useQuery(noticeQueries.unread());
  const notices = unread.data?.items ?? [];
  const count = `${notices.length}${unread.data?.next_cursor === null ? "" : "+"}`;

  return (
    <>
      <NewsAnnouncer notices={unread.data?.items} />
      <Popover open={open} onOpenChange={setOpen}>
        <PopoverTrigger className="relative flex size-12 items-center justify-center gap-3 rounded-xl text-sm font-medium text-ink-soft transition-colors hover:bg-raised hover:text-ink lg:h-10 lg:w-full lg:justify-start lg:rounded-lg lg:px-3">
          <Bell aria-hidden className="size-5 lg:size-4.5" />
          <span className="not-lg:sr-only">Notices</span>{" "}
          {notices.length > 0 && (
            <>
              <span className="absolute top-1.5 left-6 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-bad px-1 text-[0.6875rem] font-semibold text-canvas tabular-nums lg:top-0.5 lg:left-5.5">
                {count}
              </span>{" "}
              <span className="sr-only">unread</span>
            </>
          )}
        </PopoverTrigger>
        <PopoverContent align="end" aria-labelledby={titleId}>
          <NoticeList titleId={titleId} zone={zone} mayMark={mayMark} anyUnread={notices.length > 0} onLeave={() => setOpen(false)} />
        </PopoverContent>
      </Popover>
    </>
  );
}
