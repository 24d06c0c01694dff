"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toaster";
import { inWords } from "@/lib/api/problem";
import type { Post } from "@/lib/api/types";
import { fullTime } from "@/lib/time/words";
import { ChangedMeanwhile, postMutations } from "../api/post-queries";
import { nameOf } from "./status-announcer";

export function CancelPost({ post, zone }: { post: Post; zone: string }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const toast = useToast();
  const cancel = useMutation(postMutations.cancel());

  const confirm = () =>
    cancel.mutate(post, {
      onSuccess: () => toast("good", "The post is cancelled. It will not be published."),
      onError: (error) => toast("bad", error instanceof ChangedMeanwhile ? error.message : inWords(error)),
      onSettled: () => {
        setAsking(false);
        void queryClient.invalidateQueries({ queryKey: ["posts", post.brand_id] });
      },
    });

  return (
    <>
      <Button variant="ghost" size="small" className="px-2.5" onClick={() => setAsking(true)}>
        Cancel<span className="sr-only"> {nameOf(post)}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Cancel this post?"
        description={`“${nameOf(post)}” will not go out on ${fullTime(post.scheduled_at, zone)}. A cancelled post cannot be brought back.`}
        confirm="Cancel post"
        keep="Keep it"
        busy={cancel.isPending}
        onConfirm={confirm}
      />
    </>
  );
}
