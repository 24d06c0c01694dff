"use client";

import { useEffect, useRef, useState } from "react";
import { newIdempotencyKey } from "@/lib/api/idempotency-key";
import { LONGEST_SECONDS, record, type Recording, refusalInWords } from "./record-sound";
import { failureInWords, transcribe } from "./transcribe";

/** A recording, and where the page can play it. */
type Take = { file: File; url: string };

export type VoiceNote =
  | { status: "none"; problem: string | null }
  | { status: "asking" }
  | { status: "recording"; seconds: number }
  | { status: "ready"; take: Take; problem: string | null }
  | { status: "writing"; take: Take; words: string; progress: number };

export const MOST_BYTES = 25 * 1024 * 1024;

const nothing: VoiceNote = { status: "none", problem: null };

/** A voice note on its way from the microphone, or a file, to text. */
export function useVoiceNote(brandId: string, onText: (text: string) => void) {
  const [note, setNote] = useState<VoiceNote>(nothing);
  const recording = useRef<Recording | null>(null);
  const running = useRef<AbortController | null>(null);
  const isGone = useRef(false);
  // As it is when the text comes: by then more may have been typed.
  const tell = useRef(onText);
  useEffect(() => {
    tell.current = onText;
  });
  const url = note.status === "ready" || note.status === "writing" ? note.take.url : null;
  useEffect(() => {
    if (url === null) return;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      recording.current?.discard();
      running.current?.abort(new Error("The page was left"));
    };
  }, []);
  const isRecording = note.status === "recording";
  useEffect(() => {
    if (!isRecording) return;
    const began = Date.now();
    const timer = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      setNote((now) => (now.status === "recording" ? { status: "recording", seconds } : now));
      if (seconds >= LONGEST_SECONDS) recording.current?.stop();
    }, 250);
    return () => clearInterval(timer);
  }, [isRecording]);

  function take(file: File) {
    recording.current = null;
    if (file.size === 0) return setNote({ status: "none", problem: "There is nothing in this recording." });
    if (file.size > MOST_BYTES) return setNote({ status: "none", problem: `The recording has ${Math.ceil(file.size / 1024 / 1024)} MB; 25 MB are allowed.` });
    setNote({ status: "ready", take: { file, url: URL.createObjectURL(file) }, problem: null });
  }

  async function begin() {
    setNote({ status: "asking" });
    try {
      const begun = await record(take);
      if (isGone.current) return begun.discard();
      recording.current = begun;
      setNote({ status: "recording", seconds: 0 });
    } catch (error) {
      setNote({ status: "none", problem: refusalInWords(error) });
    }
  }

  async function write() {
    if (note.status !== "ready") return;
    const control = new AbortController();
    running.current = control;
    const kept = note.take;
    const onStage = (words: string, progress: number) => setNote({ status: "writing", take: kept, words, progress });
    try {
      const text = await transcribe(brandId, newIdempotencyKey(), kept.file, { signal: control.signal, onStage });
      tell.current(text);
      setNote(nothing);
    } catch (error) {
      setNote({ status: "ready", take: kept, problem: control.signal.aborted ? null : failureInWords(error) });
    }
    running.current = null;
  }

  return {
    note,
    take,
    begin: () => void begin(),
    stop: () => recording.current?.stop(),
    write: () => void write(),
    cancel: () => running.current?.abort(new Error("It was stopped")),
    discard: () => {
      recording.current?.discard();
      recording.current = null;
      setNote(nothing);
    },
  };
}
