"use client";

import { useQuery } from "@tanstack/react-query";
import { Circle, FileAudio, Mic, Square } from "lucide-react";
import { JobBar } from "@/components/jobs/job-bar";
import { Button, buttonVariants } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useFocusHome } from "@/components/ui/use-focus-home";
import { cn } from "@/lib/cn";
import { abilityQuery } from "../api/voice-calls";
import { canRecord, LONGEST_SECONDS } from "../model/record-sound";
import { useVoiceNote, type VoiceNote as Note } from "../model/use-voice-note";

type VoiceNoteProps = {
  brandId: string;
  /** Takes what was said. */
  onText: (text: string) => void;
};

/** Says a text instead of typing it; not offered where no model listens. */
export function VoiceNote({ brandId, onText }: VoiceNoteProps) {
  const abilities = useQuery(abilityQuery());
  if (abilities.data?.transcribing !== true) return null;
  return <Offered brandId={brandId} onText={onText} />;
}

function Offered({ brandId, onText }: VoiceNoteProps) {
  const voice = useVoiceNote(brandId, onText);
  const { home, watch } = useFocusHome();
  return (
    <section aria-labelledby="voice-note" className="grid gap-3" {...watch}>
      <h2 id="voice-note" ref={home} tabIndex={-1} className="text-sm font-medium outline-none">
        Or say it: voice note
      </h2>
      <Shown voice={voice} />
    </section>
  );
}

function Shown({ voice }: { voice: ReturnType<typeof useVoiceNote> }) {
  const { note } = voice;
  switch (note.status) {
    case "none":
    case "asking":
      return <Beginning note={note} onRecord={voice.begin} onFile={voice.take} />;
    case "recording":
      return (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="flex items-center gap-2 text-sm font-medium">
            <Circle aria-hidden className="size-3 animate-pulse fill-bad text-bad motion-reduce:animate-none" />
            Recording
          </p>
          {/* Said once, not each second. */}
          <p role="timer" aria-live="off" aria-label="Recorded so far" className="text-sm text-ink-soft tabular-nums">
            {clock(note.seconds)} of {clock(LONGEST_SECONDS)}
          </p>
          <Button variant="secondary" size="small" onClick={voice.stop}>
            <Square aria-hidden />
            Stop
          </Button>
          <Button variant="ghost" size="small" onClick={voice.discard}>
            Discard
          </Button>
        </div>
      );
    case "ready":
      return (
        <div className="grid gap-3">
          {note.problem !== null && (
            <Notice tone="bad" role="alert" title="The voice note is not written down">
              <p>{note.problem}</p>
              <p>The recording is still here, and so is your topic.</p>
            </Notice>
          )}
          <div className="flex flex-wrap items-center gap-3">
            {/* eslint-disable-next-line jsx-a11y/media-has-caption -- what is said is about to be text; nobody has it before */}
            <audio controls src={note.take.url} aria-label={`Play ${note.take.file.name}`} className="h-10 max-w-full" />
            <Button variant="secondary" size="small" onClick={voice.write}>
              {note.problem === null ? "Write it down" : "Try again"}
            </Button>
            <Button variant="ghost" size="small" onClick={voice.discard}>
              Discard
            </Button>
          </div>
        </div>
      );
    case "writing":
      return <JobBar name="Writing down the voice note" stage={note.words} progress={note.progress} onCancel={voice.cancel} />;
  }
}

type BeginningProps = {
  note: Extract<Note, { status: "none" | "asking" }>;
  onRecord: () => void;
  onFile: (file: File) => void;
};

function Beginning({ note, onRecord, onFile }: BeginningProps) {
  return (
    <>
      {note.status === "none" && note.problem !== null && (
        <Notice tone="bad" role="alert">
          <p>{note.problem}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {canRecord() && (
          <Button variant="secondary" size="small" busy={note.status === "asking"} onClick={onRecord}>
            <Mic aria-hidden />
            {note.status === "asking" ? "Asking for the microphone" : "Record"}
          </Button>
        )}
        <label className={cn(buttonVariants({ variant: "secondary", size: "small" }), "relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent")}>
          <FileAudio aria-hidden />
          Choose a recording
          <input
            type="file"
            accept="audio/*,.mp3,.m4a,.wav,.webm,.ogg"
            aria-describedby="voice-note-hint"
            className="absolute inset-0 size-full cursor-pointer opacity-0"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) onFile(file);
              // The same file may be chosen again after it was discarded.
              target.value = "";
            }}
          />
        </label>
        <p id="voice-note-hint" className="text-sm text-ink-soft">
          MP3, M4A, WAV, WebM or Ogg, up to 25 MB. What is said is added to the topic, to be read and changed.
        </p>
      </div>
    </>
  );
}

/** 75 is 1:15 */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
