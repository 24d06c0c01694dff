"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Ref, useRef, useState } from "react";
import { Form } from "@/components/form/form";
import { useDraft } from "@/components/form/use-draft";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { nextAttempt } from "@/lib/api/attempt";
import { keys } from "@/lib/api/keys";
import type { MovedPosts, MovePosts, Post } from "@/lib/api/types";
import { fullTime } from "@/lib/time/words";
import { postChanges } from "../api/post-changes";
import { type BulkMove, bulkMoveFields, judgeBulkMove, mostOf, unitWords } from "../model/bulk-move";
import { nameOf } from "./status-announcer";

type MoveSelectedProps = {
  ref: Ref<HTMLElement>;
  brandId: string;
  posts: readonly Post[];
  zone: string;
  onMoved: (moved: MovedPosts) => void;
  onClose: () => void;
};

const aDayLater: BulkMove = { amount: "1", unit: "days", direction: "later" };

/** Moves what is selected by the same amount, and says of each post what became of it. */
export function MoveSelected({ ref, brandId, posts, zone, onMoved, onClose }: MoveSelectedProps) {
  const form = useForm({ draft: useDraft(aDayLater), fields: bulkMoveFields, judge: (values) => judgeBulkMove(values, posts) });
  const { unit } = form.values;
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
      form.refused(error);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: keys.posts.lists }),
  });
  const some = posts.length > 0;

  function send(request: MovePosts) {
    setNames(new Map(posts.map((post) => [post.id, nameOf(post)])));
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
      <Form form={form} busy={move.isPending} onSend={send} refusedTitle="The posts are not moved" className="grid gap-3">
        <div className="flex flex-wrap items-end gap-3">
          <p role="status" className="mb-2 w-full text-sm font-medium sm:w-auto sm:flex-1">
            {some ? `${posts.length} selected` : "Choose the posts to move"}
          </p>
          <Field name="amount" label="Move by" className="w-20">
            {(control) => (
              <Input
                {...control}
                {...form.control("amount")}
                // The reason stands below, where there is room for it.
                aria-invalid={form.problems.amount !== undefined}
                type="number"
                inputMode="numeric"
                min={1}
                max={mostOf[unit]}
              />
            )}
          </Field>
          <Field label="Unit" className="w-28">
            {(control) => (
              <Select {...control} {...form.control("unit")}>
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
              <Select {...control} {...form.control("direction")}>
                <option value="later">later</option>
                <option value="earlier">earlier</option>
              </Select>
            )}
          </Field>
          <div className="flex gap-2">
            <Button type="submit" busy={move.isPending} disabled={!some}>
              Move
            </Button>
            <Button variant="ghost" onClick={onClose}>
              Done
            </Button>
          </div>
        </div>
        {unit === "days" && <p className="text-sm text-ink-soft">Days keep the time on the clock, also when the clocks change in between.</p>}
      </Form>
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
