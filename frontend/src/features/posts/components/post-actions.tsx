"use client";

import { CalendarClock, Pencil, RotateCcw, Send, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { ShownMedia } from "@/lib/api/types";
import { useNetworks } from "@/lib/networks/use-networks";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { actionsOf, mainActionOf, type PostAction } from "../model/post-actions";
import { useChange } from "../model/use-change";
import { EditPost } from "./edit-post";
import { MovePost } from "./move-post";
import { ResolvePost } from "./resolve-post";
import { nameOf } from "./status-announcer";

type PostActionsProps = { read: ReadPost; zone: string; media: ReadonlyMap<string, ShownMedia> };

/** What can be done about a post as it is now. */
export function PostActions({ read, zone, media }: PostActionsProps) {
  const [asking, setAsking] = useState<PostAction | null>(null);
  const { post } = read;
  const { nameOf: nameOfNetwork, rulesOf } = useNetworks();
  const network = rulesOf(post.platform);
  const close = () => setAsking(null);
  const publishNow = useChange(post.id, { options: postChanges.publishNow(), done: () => "It goes out now.", onDone: close });
  const retry = useChange(post.id, { options: postChanges.retry(), done: () => "It is tried again now." });
  const cancel = useChange(post.id, { options: postChanges.cancel(), done: () => "The post is cancelled. It will not be published.", onDone: close });

  const possible = actionsOf(post);
  if (possible.length === 0) return null;
  if (possible.includes("resolve")) return <ResolvePost read={read} />;
  const main = mainActionOf(post);
  const asks = (action: PostAction, icon: ReactNode, label: string) => (
    <Button variant={action === main ? "primary" : "secondary"} size="small" onClick={() => setAsking(action)}>
      {icon}
      {label}
    </Button>
  );
  const buttons: Record<Exclude<PostAction, "resolve">, ReactNode> = {
    move: asks("move", <CalendarClock aria-hidden />, "Move"),
    edit: asks("edit", <Pencil aria-hidden />, "Edit"),
    publishNow: asks("publishNow", <Send aria-hidden />, "Publish now"),
    retry: (
      <Button variant={main === "retry" ? "primary" : "secondary"} size="small" busy={retry.isPending} onClick={() => retry.mutate(read)}>
        <RotateCcw aria-hidden />
        {post.status === "held" ? "Publish now" : "Try again"}
      </Button>
    ),
    cancel: asks("cancel", <X aria-hidden />, "Cancel post"),
  };
  return (
    <>
      <div role="group" aria-label="What to do with this post" className="flex flex-wrap gap-2">
        {possible.map(
          (action) =>
            // Another look is another button: one that turned from one look into the other would be hard to read on the way.
            action !== "resolve" && <span key={`${action} ${action === main}`}>{buttons[action]}</span>,
        )}
      </div>
      <MovePost read={read} open={asking === "move"} onClose={close} />
      {network !== undefined && <EditPost read={read} network={network} media={media} open={asking === "edit"} onClose={close} />}
      <ConfirmDialog
        open={asking === "publishNow"}
        onOpenChange={(open) => !open && close()}
        title="Publish this post now?"
        description={`“${nameOf(post)}” goes out on ${nameOfNetwork(post.platform)} at once, instead of on ${fullTime(post.scheduled_at, zone)}.`}
        confirm="Publish now"
        keep="Keep its time"
        busy={publishNow.isPending}
        onConfirm={() => publishNow.mutate(read)}
      />
      <ConfirmDialog
        open={asking === "cancel"}
        onOpenChange={(open) => !open && close()}
        title="Cancel this post?"
        description={`“${nameOf(post)}” will not go out on ${fullTime(post.scheduled_at, zone)}. A cancelled post cannot be brought back.`}
        confirm="Cancel post"
        keep="Keep it"
        busy={cancel.isPending}
        onConfirm={() => cancel.mutate(read)}
      />
    </>
  );
}
