"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ApiProblem, inWords } from "@/lib/api/problem";
import type { ChangeDraft, Draft } from "@/lib/api/types";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import { changeDraft } from "../api/draft-mutations";
import { draftQueries } from "../api/draft-queries";
import { showDraft } from "./shown-drafts";
import { isSameText, keptText, readKept, type Saved, savedOf, type Text, textOf } from "./text";

const PAUSE_MS = 900;

export type SaveState =
  | { status: "saved" }
  /** Typed, and saved as soon as the typing pauses. */
  | { status: "typing" }
  | { status: "saving" }
  | { status: "failed"; reason: string }
  /** Somebody changed it meanwhile. */
  | { status: "conflict"; theirs: Saved };

type Editing = { base: Saved; text: Text; state: SaveState };

/**
 * The text that is made of a draft, saved while it is typed. It is held against what it was typed over: what somebody else
 * has saved meanwhile is neither written over nor does it take what was typed. Until it is saved it is kept in this tab.
 */
export function useEditing(draft: Draft) {
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState(() => begin(draft));
  const latest = useRef(editing);
  const turns = useRef<Promise<unknown>>(Promise.resolve());

  const put = (next: Editing) => {
    latest.current = next;
    setEditing(next);
  };
  const update = (change: (now: Editing) => Editing) => {
    if (latest.current !== null) put(change(latest.current));
  };
  /** One change after the other: each counts for the revision that the one before has led to. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = turns.current.then(work);
    turns.current = turn.catch(() => undefined);
    return turn;
  };

  async function send(revision: number, change: ChangeDraft): Promise<Saved | null> {
    const changed = await changeDraft({ draft: { id: draft.id, revision }, change });
    showDraft(queryClient, changed);
    return savedOf(changed);
  }

  async function sendText(): Promise<void> {
    if (latest.current === null) return;
    const { base, text } = latest.current;
    update((now) => ({ ...now, state: { status: "saving" } }));
    try {
      const saved = await send(base.revision, asChange(text));
      // What was typed while it was being saved stays, and is saved next.
      if (saved !== null) update((now) => ({ base: saved, text: now.text, state: stateOf(now.text, saved) }));
    } catch (error) {
      const theirs = error instanceof ApiProblem && error.status === 412 ? await readTheirs() : null;
      update((now) => ({ ...now, state: theirs === null ? { status: "failed", reason: inWords(error) } : { status: "conflict", theirs } }));
      throw error;
    }
  }

  const readTheirs = () => queryClient.fetchQuery({ ...draftQueries.one(draft.id), staleTime: 0 }).then(savedOf, () => null);

  const adopt = useEffectEvent(() => {
    const saved = savedOf(draft);
    const now = latest.current;
    if (saved === null || (now !== null && (saved.revision <= now.base.revision || now.state.status === "saving"))) return;
    // Nothing is typed here that could meet what was changed elsewhere; or only the status was changed.
    if (now === null || isSameText(now.text, now.base.text)) put({ base: saved, text: saved.text, state: { status: "saved" } });
    else if (isSameText(now.base.text, saved.text)) put({ ...now, base: saved });
  });
  useEffect(() => adopt(), [draft]);

  const text = editing?.text ?? null;
  const state: SaveState = editing?.state ?? { status: "saved" };
  const keep = useEffectEvent(() => {
    if (editing === null) return;
    if (isSameText(editing.text, editing.base.text)) keptDrafts.forget(keptText(draft.id));
    else keptDrafts.keep(keptText(draft.id), { base: editing.base, text: editing.text });
  });
  useEffect(() => keep(), [text, state.status]);

  const save = useEffectEvent(() => {
    inTurn(async () => {
      if (latest.current?.state.status === "typing") await sendText();
    }).catch(() => undefined);
  });
  useEffect(() => {
    if (state.status !== "typing") return;
    const timer = setTimeout(() => save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state.status, text]);

  return {
    text,
    state,
    change: (next: Partial<Text>) =>
      update((now) => {
        const changed = { ...now.text, ...next };
        // What is being saved, or meets somebody else's change, comes to its end first.
        const waits = now.state.status === "saving" || now.state.status === "conflict";
        return { ...now, text: changed, state: waits ? now.state : stateOf(changed, now.base) };
      }),
    /** Goes on with a variant; what was typed is saved first, and is among the versions from then on. */
    choose: (variantId: string) =>
      inTurn(async () => {
        if (latest.current !== null && !isSameText(latest.current.text, latest.current.base.text)) await sendText();
        const saved = await send(latest.current?.base.revision ?? draft.revision, { variant_id: variantId });
        if (saved !== null) put({ base: saved, text: saved.text, state: { status: "saved" } });
      }),
    /** The draft has the text as it stands here. */
    settle: () => inTurn(() => sendText()),
    retry: () => update((now) => ({ ...now, state: { status: "typing" } })),
    takeTheirs: () => update((now) => (now.state.status === "conflict" ? { base: now.state.theirs, text: now.state.theirs.text, state: { status: "saved" } } : now)),
    keepMine: () => update((now) => (now.state.status === "conflict" ? { ...now, base: now.state.theirs, state: { status: "typing" } } : now)),
  };
}

export type DraftEditing = ReturnType<typeof useEditing>;

function asChange({ variantId, caption, hashtags }: Text): ChangeDraft {
  return { variant_id: variantId, caption, hashtags: [...hashtags] };
}

function stateOf(text: Text, base: Saved): SaveState {
  return { status: isSameText(text, base.text) ? "saved" : "typing" };
}

/** With what was typed before the page was left, if that is not saved. */
function begin(draft: Draft): Editing | null {
  const saved = savedOf(draft);
  if (saved === null || draft.version === null) return null;
  const kept = readKept(keptDrafts.find(keptText(draft.id)));
  if (kept === null || isSameText(kept.text, textOf(draft.version))) return { base: saved, text: saved.text, state: { status: "saved" } };
  return { base: kept.base, text: kept.text, state: { status: "typing" } };
}
