"use client";

import { useState } from "react";
import { Temporal } from "temporal-polyfill";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { WhenFields } from "@/features/post-content/components/when-fields";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { judgeMove, keptMove, moveFields, type MoveValues } from "../model/move-form";
import { planned } from "../model/planned";
import { useChange } from "../model/use-change";
import { nameOf } from "./status-announcer";

type MovePostProps = { read: ReadPost; open: boolean; onClose: () => void };

export function MovePost({ read, open, onClose }: MovePostProps) {
  return (
    <Dialog
      open={open}
      // Escape and a press beside it keep the time that was typed: it is there when the dialog is opened again.
      onOpenChange={(stays) => !stays && onClose()}
      title="Move this post"
      description={`“${nameOf(read.post)}” is planned for ${fullTime(read.post.scheduled_at, read.post.timezone)}.`}
    >
      <MoveForm read={read} onClose={onClose} />
    </Dialog>
  );
}

function MoveForm({ read, onClose }: Omit<MovePostProps, "open">) {
  const [asItIs] = useState<MoveValues>(() => ({ when: planned(read.post, Temporal.Now.instant()) }));
  const draft = useDraft(asItIs, keptMove(read.post.id));
  const form = useForm({ draft, fields: moveFields, judge: judgeMove });
  const move = useChange(read.post.id, {
    options: postChanges.change(),
    done: (post) => `Moved to ${fullTime(post.scheduled_at, post.timezone)}.`,
    onSaved: draft.discard,
    onDone: onClose,
    onRefused: form.refused,
  });

  return (
    <Form
      form={form}
      busy={move.isPending}
      onSend={(change) => move.mutate({ read, change })}
      refusedTitle="The post is not moved"
      className="grid gap-5"
      actions={
        <div className="flex flex-wrap justify-end gap-3">
          <Button
            variant="secondary"
            onClick={() => {
              draft.discard();
              onClose();
            }}
          >
            Keep its time
          </Button>
          <Button type="submit" busy={move.isPending}>
            Move post
          </Button>
        </div>
      }
    >
      <WhenFields value={form.values.when} error={form.problems.when} onChange={(change) => form.set("when", (when) => ({ ...when, ...change }))} />
    </Form>
  );
}
