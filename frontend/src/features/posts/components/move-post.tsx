"use client";

import { useState } from "react";
import { Temporal } from "temporal-polyfill";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { WhenFields } from "@/components/when-fields";
import { ApiProblem, inWords } from "@/lib/api/problem";
import { momentOf, momentProblem, settledInstant, type Wall } from "@/lib/time/moment";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { planned } from "../model/planned";
import { useChange } from "../model/use-change";
import { nameOf } from "./status-announcer";

type MovePostProps = { read: ReadPost; open: boolean; onClose: () => void };

export function MovePost({ read, open, onClose }: MovePostProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={(stays) => !stays && onClose()}
      title="Move this post"
      description={`“${nameOf(read.post)}” is planned for ${fullTime(read.post.scheduled_at, read.post.timezone)}.`}
    >
      <MoveForm read={read} onClose={onClose} />
    </Dialog>
  );
}

function MoveForm({ read, onClose }: Omit<MovePostProps, "open">) {
  const [wall, setWall] = useState<Wall>(() => planned(read.post, Temporal.Now.instant()));
  const [problem, setProblem] = useState<string | undefined>();
  const move = useChange(read.post.id, {
    options: postChanges.change(),
    done: (post) => `Moved to ${fullTime(post.scheduled_at, post.timezone)}.`,
    onDone: onClose,
  });

  function submit() {
    const moment = momentOf(wall, Temporal.Now.instant());
    const instant = settledInstant(moment);
    setProblem(momentProblem(moment) ?? undefined);
    if (instant === null) return;
    move.mutate({ read, change: { scheduled_at: instant.toString(), timezone: wall.zone } });
  }

  const refused = move.error instanceof ApiProblem && move.error.status === 422 ? inWords(move.error) : undefined;
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WhenFields
        value={wall}
        error={problem ?? refused}
        onChange={(change) => {
          setWall({ ...wall, ...change });
          setProblem(undefined);
          move.reset();
        }}
      />
      <div className="flex flex-wrap justify-end gap-3">
        <Button variant="secondary" onClick={onClose}>
          Keep its time
        </Button>
        <Button type="submit" busy={move.isPending}>
          Move post
        </Button>
      </div>
    </form>
  );
}
