"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Ref, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { nextAttempt } from "@/lib/api/attempt";
import { keys } from "@/lib/api/keys";
import { inWords } from "@/lib/api/problem";
import type { MovedPosts, Post } from "@/lib/api/types";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import { type MoveUnit, moveOf, mostOf, unitWords } from "../model/bulk-move";
import { nameOf } from "./status-announcer";

type MoveSelectedProps = {
  ref: Ref<HTMLElement>;
  brandId: string;
  posts: readonly Post[];
  zone: string;
  onMoved: (moved: MovedPosts) => void;
  onClose: () => void;
};

/** Moves what is selected by the same amount, and says of each post what became of it. */
export function MoveSelected({ ref, brandId, posts, zone, onMoved, onClose }: MoveSelectedProps) {
  const [amount, setAmount] = useState("1");
  const [unit, setUnit] = useState<MoveUnit>("days");
  const [direction, setDirection] = useState<"later" | "earlier">("later");
  const queryClient = useQueryClient();
  const attempt = useRef(nextAttempt());
  // The names are those of before: a moved post has left the selection.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const move = useMutation({
    ...postChanges.move(brandId),
    onSuccess: (moved) => {
      attempt.current = nextAttempt();
      onMoved(moved);
    },
    onError: (error) => {
      attempt.current = attempt.current.after(error);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: keys.posts.lists }),
  });
  const count = Number(amount);
  const isAmount = Number.isInteger(count) && count > 0 && count <= mostOf[unit];
  const some = posts.length > 0;

  function submit() {
    if (!isAmount || !some) return;
    setNames(new Map(posts.map((post) => [post.id, nameOf(post)])));
    // Each as it is shown: one that was moved since is refused, not moved a second time.
    const request = { posts: posts.map(({ id, revision }) => ({ id, revision })), ...moveOf(direction === "later" ? count : -count, unit) };
    attempt.current = attempt.current.for(request);
    move.mutate({ key: attempt.current.key, move: request });
  }

  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label="Move several posts"
      className="z-20 rounded-2xl border border-line bg-raised p-4 shadow-lg shadow-black/15 sm:sticky sm:top-18 lg:top-4"
    >
      <form
        noValidate
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p role="status" className="mb-2 w-full text-sm font-medium sm:w-auto sm:flex-1">
          {some ? `${posts.length} selected` : "Choose the posts to move"}
        </p>
        <Field label="Move by" className="w-20">
          {(control) => (
            <Input
              {...control}
              aria-invalid={!isAmount}
              type="number"
              inputMode="numeric"
              min={1}
              max={mostOf[unit]}
              value={amount}
              onChange={(event) => setAmount(event.target.value)}
            />
          )}
        </Field>
        <Field label="Unit" className="w-28">
          {(control) => (
            <Select {...control} value={unit} onChange={(event) => setUnit(event.target.value as MoveUnit)}>
              {Object.entries(unitWords).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Direction" className="w-28">
          {(control) => (
            <Select {...control} value={direction} onChange={(event) => setDirection(event.target.value as "later" | "earlier")}>
              <option value="later">later</option>
              <option value="earlier">earlier</option>
            </Select>
          )}
        </Field>
        <div className="flex gap-2">
          <Button type="submit" busy={move.isPending} disabled={!some || !isAmount}>
            Move
          </Button>
          <Button variant="ghost" onClick={onClose}>
            Done
          </Button>
        </div>
      </form>
      {unit === "days" && <p className="mt-3 text-sm text-ink-soft">Days keep the time on the clock, also when the clocks change in between.</p>}
      {move.isError && (
        <Notice tone="bad" role="alert" className="mt-3">
          {inWords(move.error)}
        </Notice>
      )}
      {move.isSuccess && <Results moved={move.data} names={names} zone={zone} />}
    </section>
  );
}

function Results({ moved: { moved, refused }, names, zone }: { moved: MovedPosts; names: ReadonlyMap<string, string>; zone: string }) {
  return (
    <div role="status" className="mt-3 max-h-60 overflow-y-auto border-t border-line pt-3 text-sm">
      <p className="font-medium">
        {moved.length} moved{refused.length > 0 && `, ${refused.length} not`}
      </p>
      <ul className="mt-1.5 grid gap-1">
        {refused.map(({ post_id, detail }) => (
          <li key={post_id} className="text-bad">
            {names.get(post_id) ?? "A post"}: {detail}
          </li>
        ))}
        {moved.map((post) => (
          <li key={post.id} className="text-ink-soft">
            {nameOf(post)}: now {fullTime(post.scheduled_at, zone)}
          </li>
        ))}
      </ul>
    </div>
  );
}
