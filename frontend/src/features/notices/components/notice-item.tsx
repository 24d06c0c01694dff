"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";
import type { Notice } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { sentence } from "@/lib/sentence";
import { useNow } from "@/lib/time/use-now";
import { distanceInWords, fullTime } from "@/lib/time/words";

type NoticeItemProps = { notice: Notice; zone: string; onOpen: () => void; onRead: (() => void) | undefined };

export function NoticeItem({ notice, zone, onOpen, onRead }: NoticeItemProps) {
  const now = useNow(30_000);
  const unread = notice.read_at === null;
  return (
    <li className={cn("border-b border-line px-5 py-4 text-sm leading-relaxed last:border-b-0", unread && "bg-bad-soft/35")}>
      <div className="flex items-baseline justify-between gap-4">
        <h3 className={cn("font-medium", !unread && "text-ink-soft")}>
          {unread && <span className="mr-2 inline-block size-2 rounded-full bg-bad align-middle" aria-hidden />}
          {unread && <span className="sr-only">Unread: </span>}
          {notice.title}
        </h3>
        <time dateTime={notice.created_at} title={fullTime(notice.created_at, zone)} className="shrink-0 text-xs text-ink-soft">
          {now === null ? "" : distanceInWords(notice.created_at, now, zone)}
        </time>
      </div>
      {/* Cut by the looks alone: whoever has it read aloud hears all of it. */}
      <p className="mt-0.5 truncate text-ink-soft">{notice.post_caption === "" ? "Post without a caption" : `“${notice.post_caption}”`}</p>
      <p className="mt-1">{sentence(notice.detail)}</p>
      <p className="mt-1 text-ink-soft">{sentence(notice.action)}</p>
      <div className="-mb-1 -ml-2.5 mt-1.5 flex flex-wrap gap-x-1">
        <Button asChild variant="ghost" size="small" className="px-2.5 text-accent hover:text-accent">
          <Link href={paths.post(notice.brand_id, notice.post_id)} onClick={onOpen}>
            Go to the post
          </Link>
        </Button>
        {onRead !== undefined && (
          <Button variant="ghost" size="small" className="px-2.5" onClick={onRead}>
            Mark as read<span className="sr-only">: {notice.title}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
