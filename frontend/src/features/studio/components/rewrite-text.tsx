"use client";

import { useEffect, useRef, useState } from "react";
import { JobBar } from "@/components/jobs/job-bar";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { nextAttempt } from "@/lib/api/attempt";
import type { Draft } from "@/lib/api/types";
import { failureInWords, rewrite, type Rewriting, type Rewritten, rewritings } from "../model/rewrite";
import type { Text } from "../model/text";

type RewriteTextProps = { draft: Draft; text: Text; onRewritten: (rewritten: Rewritten) => void };

type Idle = { status: "idle"; problem: string | null; notes: string | null };
type State = Idle | { status: "writing"; stage: string; progress: number };

const idle: Idle = { status: "idle", problem: null, notes: null };

/** Has the text made shorter or longer, or put into another form or language. What comes takes its place, which can be undone. */
export function RewriteText({ draft, text, onRewritten }: RewriteTextProps) {
  const offered = rewritings(draft);
  const [chosen, setChosen] = useState(offered[0]?.label ?? "");
  const [state, setState] = useState<State>(idle);
  // What is typed while it is being rewritten is what an undo brings back.
  const take = useRef(onRewritten);
  useEffect(() => {
    take.current = onRewritten;
  });
  const attempt = useRef(nextAttempt());
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function start(rewriting: Rewriting) {
    const controller = new AbortController();
    stop.current = controller;
    attempt.current = attempt.current.for({ text, wish: rewriting.wish });
    try {
      const rewritten = await rewrite(draft, attempt.current.key, text, rewriting, {
        signal: controller.signal,
        onStage: (stage, progress) => setState({ status: "writing", stage, progress }),
      });
      attempt.current = nextAttempt();
      take.current(rewritten);
      setState({ ...idle, notes: rewritten.notes });
    } catch (error) {
      attempt.current = attempt.current.after(error);
      setState({ ...idle, problem: controller.signal.aborted ? null : failureInWords(error) });
    } finally {
      stop.current = null;
    }
  }

  if (state.status === "writing") return <JobBar name="Rewriting the text" stage={state.stage} progress={state.progress} onCancel={() => stop.current?.abort()} />;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <Field label="Rewrite it">
          {(control) => (
            <Select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
              {offered.map(({ label }) => (
                <option key={label}>{label}</option>
              ))}
            </Select>
          )}
        </Field>
        <Button
          variant="secondary"
          disabled={text.caption.trim() === ""}
          onClick={() => {
            const rewriting = offered.find(({ label }) => label === chosen);
            if (rewriting !== undefined) void start(rewriting);
          }}
        >
          Rewrite
        </Button>
      </div>
      {state.problem !== null && (
        <Notice tone="bad" role="alert" title="The text is as it was">
          <p>{state.problem}</p>
        </Notice>
      )}
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {state.notes !== null && `Rewritten. ${state.notes}`}
      </p>
    </div>
  );
}
