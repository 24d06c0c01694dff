import type { Post } from "@/lib/api/types";
import { dayOf } from "@/lib/time/words";

export type Day = { day: string; posts: readonly Post[] };

/** Posts under the day of the zone they fall on, in the order they come. */
export function byDay(posts: readonly Post[], zone: string): readonly Day[] {
  const days = new Map<string, Post[]>();
  for (const post of posts) {
    const day = dayOf(post.scheduled_at, zone);
    days.set(day, [...(days.get(day) ?? []), post]);
  }
  return [...days].map(([day, those]) => ({ day, posts: those }));
}
