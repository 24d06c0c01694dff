"use client";

import { useState } from "react";
import { Temporal } from "temporal-polyfill";
import { Restored } from "@/components/restored";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ThingsToMend, thingsOf } from "@/components/ui/things-to-mend";
import { useMending } from "@/components/ui/use-mending";
import { WhenFields } from "@/features/post-content/components/when-fields";
import { momentOf, momentProblem, settledInstant, type Wall } from "@/features/post-content/model/moment";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { type MoveProblems, refusedMove } from "../model/edit-problems";
import { forgetMove, keepMove, keptMove } from "../model/kept-move";
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
  const [kept, setKept] = useState(() => keptMove(read.post.id, planned(read.post, Temporal.Now.instant())));
  const [wall, setWall] = useState<Wall>(() => kept ?? planned(read.post, Temporal.Now.instant()));
  const [problems, setProblems] = useState<MoveProblems>({});
  const things = thingsOf(problems, { when: "When" });
  const { form, goTo } = useMending(things, problems);
  const move = useChange(read.post.id, {
    options: postChanges.change(),
    done: (post) => `Moved to ${fullTime(post.scheduled_at, post.timezone)}.`,
    onSaved: () => forgetMove(read.post.id),
    onDone: onClose,
    onRefused: (error) => setProblems(refusedMove(error)),
  });

  function type(change: Partial<Wall>) {
    const typed = { ...wall, ...change };
    setWall(typed);
    keepMove(read.post.id, typed);
    setProblems({});
  }

  function discard() {
    forgetMove(read.post.id);
    setKept(null);
    setWall(planned(read.post, Temporal.Now.instant()));
    setProblems({});
  }

  function submit() {
    const moment = momentOf(wall, Temporal.Now.instant());
    const instant = settledInstant(moment);
    const when = momentProblem(moment);
    setProblems(when === null ? {} : { when });
    if (instant === null) return;
    move.mutate({ read, change: { scheduled_at: instant.toString(), timezone: wall.zone } });
  }

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {kept !== null && <Restored onDiscard={discard} />}
      <WhenFields value={wall} error={problems.when} onChange={type} />
      <ThingsToMend things={things} whole={problems.whole} title="The post is not moved" onGo={goTo} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button
          variant="secondary"
          onClick={() => {
            forgetMove(read.post.id);
            onClose();
          }}
        >
          Keep its time
        </Button>
        <Button type="submit" busy={move.isPending}>
          Move post
        </Button>
      </div>
    </form>
  );
}
