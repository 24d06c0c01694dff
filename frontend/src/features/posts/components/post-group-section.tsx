import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";
import type { Brand, Post, PostGroup } from "@/lib/api/types";
import { dayInWords } from "@/lib/time/words";
import type { Day } from "../model/by-day";
import { postGroups } from "../model/post-groups";

type PostGroupSectionProps = {
  group: PostGroup;
  days: readonly Day[];
  today: string;
  brand: Brand;
  /** When there is more than is shown. */
  more: { busy: boolean; onMore: () => void } | null;
  card: (post: Post) => ReactNode;
};

/** One group of posts, day by day, in its own order. */
export function PostGroupSection({ group, days, today, brand, more, card }: PostGroupSectionProps) {
  const { title, more: moreWords } = postGroups[group];
  if (days.length === 0 && group !== "next") return null;
  return (
    <section aria-labelledby={`group-${group}`} className="grid grid-cols-1 gap-6">
      <h2 id={`group-${group}`} className="border-b border-line pb-3 text-lg font-semibold tracking-tight">
        {title}
      </h2>
      {days.length === 0 && (
        <p className="text-ink-soft">
          Nothing is planned.{" "}
          <Link href={paths.compose(brand.id)} className="font-medium text-accent underline underline-offset-4">
            Compose a post
          </Link>
        </p>
      )}
      {days.map(({ day, posts }) => (
        <section key={day} aria-labelledby={`${group}-${day}`}>
          <h3 id={`${group}-${day}`} className="mb-3 text-sm font-medium text-ink-soft">
            {dayInWords(day, today)}
          </h3>
          <ul className="grid gap-3">
            {posts.map((post) => (
              <li key={post.id}>{card(post)}</li>
            ))}
          </ul>
        </section>
      ))}
      {more !== null && (
        <Button variant="secondary" busy={more.busy} onClick={more.onMore} className="justify-self-start">
          {moreWords}
        </Button>
      )}
    </section>
  );
}
