"use client";

import { useState } from "react";
import { Temporal } from "temporal-polyfill";
import { refusedBy } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { CaptionFields } from "@/features/post-content/components/caption-fields";
import { LatenessFields } from "@/features/post-content/components/lateness-fields";
import { MediaFields } from "@/features/post-content/components/media-fields";
import { OptionFields } from "@/features/post-content/components/option-fields";
import { WhenFields } from "@/features/post-content/components/when-fields";
import { contentFields } from "@/features/post-content/model/content";
import { useDraftMedia } from "@/features/post-content/model/use-draft-media";
import type { Network, Post, ShownMedia } from "@/lib/api/types";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { editOf, judgeEdit, keptEdit } from "../model/edit-form";
import { hasPassed } from "../model/planned";
import { useChange } from "../model/use-change";

type EditPostProps = {
  read: ReadPost;
  network: Network;
  /** What it shows, and where that can be seen, by id. */
  media: ReadonlyMap<string, ShownMedia>;
  open: boolean;
  onClose: () => void;
};

export function EditPost({ open, ...form }: EditPostProps) {
  const [round, setRound] = useState(0);
  return (
    <Dialog
      open={open}
      // Escape and a press beside it keep what was typed: it is there when the dialog is opened again.
      onOpenChange={(stays) => !stays && form.onClose()}
      title="Edit this post"
      description="What people see, and what becomes of it if it cannot go out in time."
    >
      {/* What begins anew begins with the post as it is by then. */}
      <EditForm key={round} {...form} onDiscarded={() => setRound(round + 1)} />
    </Dialog>
  );
}

type EditFormProps = Omit<EditPostProps, "open"> & { onDiscarded: () => void };

function EditForm({ read: latest, network, media, onClose, onDiscarded }: EditFormProps) {
  const [asItIs] = useState(() => editOf(latest, media));
  const { id, brand_id } = latest.post;
  const draft = useDraft(asItIs, keptEdit(id, media));
  useDraftMedia(draft);
  const { etag } = draft.values;
  // The page behind reads on; what is edited here is the version that was opened, and the server is to know that.
  const [opened] = useState<ReadPost>({ post: latest.post, etag });
  // Somebody was quicker. From here on the next press means the version that is shown as theirs.
  const [overtaken, setOvertaken] = useState<ReadPost | null>(null);
  const [asksWhen, setAsksWhen] = useState(() => hasPassed(latest.post, Temporal.Now.instant()));
  const fields = contentFields([network]);
  const form = useForm({ draft, fields, judge: (values) => judgeEdit(values, network, asksWhen) });
  const { values, set, problems } = form;
  const edit = useChange(id, {
    options: postChanges.change(),
    done: () => "The post is changed.",
    onSaved: draft.discard,
    onDone: onClose,
    onOvertaken: ({ read }) => setOvertaken(read),
    onRefused: (error) => {
      // A post that has failed, or whose time passes just now, needs another time as well.
      if (refusedBy(error, fields).when !== undefined) setAsksWhen(true);
      form.refused(error);
    },
  });

  return (
    <Form
      form={{
        ...form,
        discard: () => {
          draft.discard();
          onDiscarded();
        },
      }}
      busy={edit.isPending}
      onSend={(change) => edit.mutate({ read: overtaken === null ? opened : latest, change })}
      refusedTitle="The post is not changed"
      className="grid gap-6"
      actions={
        <>
          {overtaken !== null && <Overtaken theirs={latest.etag === overtaken.etag ? null : latest.post} />}
          <div className="flex flex-wrap justify-end gap-3">
            <Button
              variant="secondary"
              onClick={() => {
                draft.discard();
                onClose();
              }}
            >
              Leave it as it is
            </Button>
            <Button type="submit" busy={edit.isPending}>
              {submitWords(overtaken !== null, asksWhen)}
            </Button>
          </div>
        </>
      }
    >
      <MediaFields brandId={brand_id} value={values.media} onChange={(next) => set("media", next)} networks={[network]} error={problems.media} />
      <CaptionFields value={values.words} onChange={(change) => set("words", (words) => ({ ...words, ...change }))} networks={[network]} problems={problems} />
      <OptionFields value={values.options} onChange={(change) => set("options", change)} networks={[network]} problems={problems} />
      {asksWhen && (
        <div className="grid gap-3">
          <Notice tone="warn">Its time has passed. Choose when it is to go out now.</Notice>
          <WhenFields value={values.when} onChange={(change) => set("when", (when) => ({ ...when, ...change }))} error={problems.when} />
        </div>
      )}
      <LatenessFields value={values.lateness} onChange={(lateness) => set("lateness", lateness)} error={problems.lateness} />
    </Form>
  );
}

function submitWords(isOvertaken: boolean, asksWhen: boolean): string {
  if (isOvertaken) return "Save over it";
  return asksWhen ? "Save and schedule" : "Save changes";
}

/** What the post says now, in case somebody would rather keep that; unknown until it is read again. */
function Overtaken({ theirs }: { theirs: Post | null }) {
  return (
    <Notice tone="warn" role="alert" title="This post has changed since you opened it">
      {theirs !== null && (
        <p>
          {theirs.content_snapshot.caption === "" ? "It has no caption now" : `It says now: “${theirs.content_snapshot.caption}”`}, for{" "}
          {fullTime(theirs.scheduled_at, theirs.timezone)}.
        </p>
      )}
      <p>What you wrote is still here, and not saved.</p>
    </Notice>
  );
}
