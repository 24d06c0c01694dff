"use client";

import { type UseMutationOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "@/components/ui/toaster";
import { keys } from "@/lib/api/keys";
import { ApiProblem, inWords } from "@/lib/api/problem";
import { postQueries, type ReadPost } from "../api/post-queries";

const OVERTAKEN = "This post has changed since you opened it. It is shown now as it is; look again, then decide.";

type Change<Input> = {
  options: UseMutationOptions<ReadPost, Error, Input>;
  /** What to say when it is done. */
  done: (post: ReadPost["post"]) => string;
  onDone?: () => void;
  /** Only when it has been done. */
  onSaved?: () => void;
  /** For what somebody has written, which to close would lose: told instead of a closing, with the change that was refused. */
  onOvertaken?: (input: Input) => void;
  /** For a form, which shows itself what is wrong: where one looks, and over nothing that was typed. */
  onRefused?: (error: Error) => void;
};

/**
 * A change of one post: what came of it is shown at once. Whoever was overtaken (412), or too late (409), is told so and
 * sees the post as it is now.
 */
export function useChange<Input>(postId: string, { options, done, onDone, onSaved, onOvertaken, onRefused }: Change<Input>) {
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation<ReadPost, Error, Input>({
    ...options,
    onSuccess: (read) => {
      queryClient.setQueryData(postQueries.one(postId).queryKey, (before) => ({ ...read, post: { ...read.post, written_from: before?.post.written_from ?? null } }));
      toast("good", [done(read.post), read.post.time_note?.detail].filter(Boolean).join(" "));
      onSaved?.();
      onDone?.();
    },
    onError: (error, input) => {
      const overtaken = error instanceof ApiProblem && error.status === 412;
      if (overtaken && onOvertaken !== undefined) {
        void queryClient.invalidateQueries({ queryKey: postQueries.one(postId).queryKey });
        onOvertaken(input);
        return;
      }
      const isOver = overtaken || (error instanceof ApiProblem && error.status === 409);
      if (isOver) void queryClient.invalidateQueries({ queryKey: postQueries.one(postId).queryKey });
      if (!isOver && onRefused !== undefined) {
        onRefused(error);
        return;
      }
      // A dialog that stayed would lie over what is said here.
      toast("bad", overtaken ? OVERTAKEN : inWords(error));
      onDone?.();
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: keys.posts.lists }),
  });
}
