"use client";

import { useState } from "react";
import { CaptionFields, type Words } from "@/components/caption-fields";
import { LatenessFields } from "@/components/lateness-fields";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { useFocusWrong } from "@/components/ui/use-focus-wrong";
import type { ChangePost, Network, Post } from "@/lib/api/types";
import { captionProblem, firstCommentProblem, wholeCaption } from "@/lib/caption";
import { postChanges } from "../api/post-changes";
import type { ReadPost } from "../api/post-queries";
import { type EditProblems, refusedEdit } from "../model/edit-problems";
import { useChange } from "../model/use-change";

type EditPostProps = { read: ReadPost; network: Network; open: boolean; onClose: () => void };

export function EditPost({ read, network, open, onClose }: EditPostProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={(stays) => !stays && onClose()}
      title="Edit this post"
      description="Its picture and its time stay. For another picture, compose a new post."
    >
      <EditForm read={read} network={network} onClose={onClose} />
    </Dialog>
  );
}

function EditForm({ read, network, onClose }: Omit<EditPostProps, "open">) {
  const { post } = read;
  const [words, setWords] = useState<Words>(() => wordsOf(post));
  const [lateness, setLateness] = useState(post.lateness);
  const [problems, setProblems] = useState<EditProblems>({});
  const form = useFocusWrong(problems);
  const edit = useChange(post.id, { options: postChanges.change(), done: () => "The post is changed.", onDone: onClose });

  function submit() {
    const found = problemsOf(words, network);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const change: ChangePost = { content: contentOf(post, words), lateness };
    edit.mutate({ read, change }, { onError: (error) => setProblems(refusedEdit(error)) });
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
      <CaptionFields value={words} onChange={(change) => setWords({ ...words, ...change })} network={network} problems={problems} />
      <LatenessFields value={lateness} onChange={setLateness} error={problems.lateness} />
      {problems.whole !== undefined && <FieldError>{problems.whole}</FieldError>}
      <div className="flex flex-wrap justify-end gap-3">
        <Button variant="secondary" onClick={onClose}>
          Leave it as it is
        </Button>
        <Button type="submit" busy={edit.isPending}>
          Save changes
        </Button>
      </div>
    </form>
  );
}

function wordsOf({ content_snapshot: { caption, hashtags, first_comment } }: Post): Words {
  return { caption, hashtags: hashtags ?? [], firstComment: first_comment ?? "" };
}

function contentOf({ content_snapshot: { media } }: Post, words: Words): NonNullable<ChangePost["content"]> {
  const firstComment = words.firstComment.trim();
  return {
    caption: words.caption.trim(),
    hashtags: [...words.hashtags],
    media: media.map(({ media_id, alt_text }) => ({ media_id, ...(typeof alt_text === "string" && { alt_text }) })),
    ...(firstComment !== "" && { first_comment: firstComment }),
  };
}

function problemsOf(words: Words, network: Network): EditProblems {
  const caption = captionProblem(wholeCaption(words.caption.trim(), words.hashtags), network);
  const firstComment = firstCommentProblem(words.firstComment, network);
  return { ...(caption !== null && { caption }), ...(firstComment !== null && { firstComment }) };
}
