"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { PostGroup, PostStatus } from "@/lib/api/types";
import { postQueries } from "../api/post-queries";
import { mayHold } from "./post-groups";

/** The groups of a brand's posts that are shown, each with its pages; and whether a post is on its way between two. */
export function usePostGroups(brandId: string, status: PostStatus | null) {
  const groups = [useGroup(brandId, "next", status), useGroup(brandId, "attention", status), useGroup(brandId, "past", status)];
  const isMoving = useArrivals(brandId, groups.flatMap(({ posts = [] }) => posts.map(({ id }) => id)).join(" "));
  return { groups: groups.filter(({ group }) => mayHold(group, status)), isMoving };
}

function useGroup(brandId: string, group: PostGroup, status: PostStatus | null) {
  const query = useInfiniteQuery({ ...postQueries.group(brandId, group, status), enabled: mayHold(group, status) });
  const posts = useMemo(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  return { group, query, posts };
}

/** What leaves one group has come to another, which is not looked at as often: then all are. */
function useArrivals(brandId: string, here: string): boolean {
  const queryClient = useQueryClient();
  const [known, setKnown] = useState(here);
  const ids = new Set(here.split(" "));
  const isMoving = known.split(" ").some((id) => id !== "" && !ids.has(id));
  useEffect(() => {
    let isOver = false;
    const settle = () => !isOver && setKnown(here);
    if (isMoving) void queryClient.invalidateQueries(postQueries.ofBrand(brandId)).then(settle);
    else settle();
    return () => {
      isOver = true;
    };
  }, [isMoving, here, brandId, queryClient]);
  return isMoving;
}
