import { infiniteQueryOptions, mutationOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api/client";
import { keys } from "@/lib/api/keys";

// A failure is to be seen within half a minute of it; the notice itself takes a moment to be written.
const LOOK_EVERY_MS = 10_000;
const COUNTED = 50;

export const noticeQueries = {
  /** What nobody has read yet, for the number on the bell. */
  unread: () =>
    queryOptions({
      queryKey: keys.notices.unread,
      queryFn: ({ signal }) => body(api.GET("/notices", { params: { query: { unread: true, limit: COUNTED } }, signal })),
      refetchInterval: LOOK_EVERY_MS,
    }),
  latest: () =>
    infiniteQueryOptions({
      queryKey: keys.notices.latest,
      queryFn: ({ pageParam, signal }) =>
        body(api.GET("/notices", { params: { query: { limit: 20, ...(pageParam !== null && { cursor: pageParam }) } }, signal })),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next_cursor,
      refetchInterval: LOOK_EVERY_MS,
    }),
};

export const noticeMutations = {
  read: () =>
    mutationOptions({
      mutationFn: (noticeId: string) => body(api.POST("/notices/{notice_id}/read", { params: { path: { notice_id: noticeId } } })),
    }),
  readAll: () =>
    mutationOptions({
      mutationFn: async () => {
        await api.POST("/notices/read-all");
      },
    }),
};
