"use client";

import { useEffect, useState } from "react";
import { Temporal } from "temporal-polyfill";
import { CaptionFields, type Words } from "@/features/post-content/components/caption-fields";
import { LatenessFields } from "@/features/post-content/components/lateness-fields";
import { PictureFields } from "@/features/post-content/components/picture-fields";
import { Restored } from "@/components/restored";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { ThingsToMend, thingsOf } from "@/components/ui/things-to-mend";
import { useMending } from "@/components/ui/use-mending";
import { WhenFields } from "@/features/post-content/components/when-fields";
import type { ChangePost, Network, Post, PostContent } from "@/lib/api/types";
import { captionProblem, firstCommentProblem, wholeCaption } from "@/features/post-content/model/caption";
import { mediaOf, type Picture, picturesProblem } from "@/features/post-content/model/picture";
import { momentOf, momentProblem, settledInstant } from "@/features/post-content/model/moment";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { type EditProblems, fieldNames, refusedEdit } from "../model/edit-problems";
import { forgetEdit, keepEdit, type KeptEdit, keptEdit } from "../model/kept-edit";
import { hasPassed, planned } from "../model/planned";
import { useChange } from "../model/use-change";
import { picturesOf, usePicturesOf, withAddresses } from "../model/use-pictures-of";

type EditPostProps = {
  read: ReadPost;
  network: Network;
  /** Where its pictures can be seen, by id. */
  addresses: ReadonlyMap<string, string>;
  open: boolean;
  onClose: () => void;
};

export function EditPost({ open, ...form }: EditPostProps) {
  const [round, setRound] = useState(0);
  const postId = form.read.post.id;
  return (
    <Dialog
      open={open}
      // Escape and a press beside it keep what was typed: it is there when the dialog is opened again.
      onOpenChange={(stays) => !stays && form.onClose()}
      title="Edit this post"
      description="What people see, and what becomes of it if it cannot go out in time."
    >
      <EditForm
        key={round}
        {...form}
        onDiscard={() => {
          forgetEdit(postId);
          setRound(round + 1);
        }}
      />
    </Dialog>
  );
}

type EditFormProps = Omit<EditPostProps, "open"> & { onDiscard: () => void };

function EditForm({ read: latest, network, addresses, onClose, onDiscard }: EditFormProps) {
  const [{ first, isRestored }] = useState(() => beginning(latest, addresses));
  // The page behind reads on; what is edited here is the version that was opened, and the server is to know that.
  const [opened] = useState<ReadPost>({ post: latest.post, etag: first.etag });
  const { post } = opened;
  // Somebody was quicker. From here on the next press means the version that is shown as theirs.
  const [overtaken, setOvertaken] = useState<ReadPost | null>(null);
  const [pictures, setPictures] = usePicturesOf(first.pictures, isRestored);
  const [words, setWords] = useState(first.words);
  const [lateness, setLateness] = useState(first.lateness);
  const [wall, setWall] = useState(first.wall);
  const [asksWhen, setAsksWhen] = useState(() => hasPassed(post, Temporal.Now.instant()));
  const [isTouched, setIsTouched] = useState(false);
  useEffect(() => {
    if (isTouched) keepEdit(post.id, { etag: opened.etag, pictures, words, lateness, wall });
  }, [isTouched, post.id, opened.etag, pictures, words, lateness, wall]);
  const [problems, setProblems] = useState<EditProblems>({});
  const things = thingsOf(problems, fieldNames);
  const { form, goTo } = useMending(things, problems);
  const edit = useChange(post.id, {
    options: postChanges.change(),
    done: () => "The post is changed.",
    onSaved: () => forgetEdit(post.id),
    onDone: onClose,
    onOvertaken: ({ read }) => setOvertaken(read),
    onRefused: (error) => refuse(refusedEdit(error)),
  });
  // What is wrong belongs to what was typed then; with the next keystroke it is history.
  const edited =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setIsTouched(true);
      setProblems({});
    };

  // A post that has failed, or whose time passes just now, needs another time as well.
  function refuse(found: EditProblems) {
    setProblems(found);
    if (found.when !== undefined) setAsksWhen(true);
  }

  function submit() {
    const moment = momentOf(wall, Temporal.Now.instant());
    const instant = settledInstant(moment);
    const when = asksWhen ? momentProblem(moment) : null;
    const found = { ...problemsOf(pictures, words, network), ...(when !== null && { when }) };
    refuse(found);
    if (Object.keys(found).length > 0) return;
    const move = asksWhen && instant !== null ? { scheduled_at: instant.toString(), timezone: wall.zone } : {};
    const change: ChangePost = { content: contentOf(pictures, words), lateness, ...move };
    edit.mutate({ read: overtaken === null ? opened : latest, change });
  }

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {isRestored && <Restored onDiscard={onDiscard} />}
      <PictureFields brandId={post.brand_id} value={pictures} onChange={edited(setPictures)} network={network} error={problems.pictures} />
      <CaptionFields value={words} onChange={edited((change) => setWords({ ...words, ...change }))} network={network} problems={problems} />
      {asksWhen && (
        <div className="grid gap-3">
          <Notice tone="warn">Its time has passed. Choose when it is to go out now.</Notice>
          <WhenFields value={wall} onChange={edited((change) => setWall({ ...wall, ...change }))} error={problems.when} />
        </div>
      )}
      <LatenessFields value={lateness} onChange={edited(setLateness)} error={problems.lateness} />
      <ThingsToMend things={things} whole={problems.whole} title="The post is not changed" onGo={goTo} />
      {overtaken !== null && <Overtaken theirs={latest.etag === overtaken.etag ? null : latest.post} />}
      <div className="flex flex-wrap justify-end gap-3">
        <Button
          variant="secondary"
          onClick={() => {
            forgetEdit(post.id);
            onClose();
          }}
        >
          Leave it as it is
        </Button>
        <Button type="submit" busy={edit.isPending}>
          {submitWords(overtaken !== null, asksWhen)}
        </Button>
      </div>
    </form>
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

/** Where an edit begins: at the post as it is, or at what was typed and not saved. */
function beginning({ post, etag }: ReadPost, addresses: ReadonlyMap<string, string>): { first: KeptEdit; isRestored: boolean } {
  const wall = planned(post, Temporal.Now.instant());
  const asItIs: KeptEdit = { etag, pictures: picturesOf(post, addresses), words: wordsOf(post), lateness: post.lateness, wall };
  const kept = keptEdit(post.id, asItIs);
  if (kept === null) return { first: asItIs, isRestored: false };
  return { first: { ...kept, pictures: withAddresses(kept.pictures, addresses) }, isRestored: true };
}

function wordsOf({ content_snapshot: { caption, hashtags, first_comment } }: Post): Words {
  return { caption, hashtags: hashtags ?? [], firstComment: first_comment ?? "" };
}

function contentOf(pictures: readonly Picture[], words: Words): PostContent {
  const firstComment = words.firstComment.trim();
  return {
    caption: words.caption.trim(),
    hashtags: [...words.hashtags],
    media: mediaOf(pictures),
    ...(firstComment !== "" && { first_comment: firstComment }),
  };
}

function problemsOf(chosen: readonly Picture[], words: Words, network: Network): EditProblems {
  const pictures = picturesProblem(chosen, network);
  const caption = captionProblem(wholeCaption(words.caption.trim(), words.hashtags), network);
  const firstComment = firstCommentProblem(words.firstComment, network);
  return { ...(pictures !== null && { pictures }), ...(caption !== null && { caption }), ...(firstComment !== null && { firstComment }) };
}
