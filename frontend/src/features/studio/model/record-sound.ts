// The first that a browser knows; Safari knows MP4 alone.
const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

// Enough for speech: ten minutes are two and a half megabytes.
const BITS_PER_SECOND = 32_000;

const endings: Readonly<Record<string, string>> = { "audio/webm": "webm", "audio/mp4": "m4a", "audio/ogg": "ogg" };

export const LONGEST_SECONDS = 600;

/** Something is being recorded. */
export type Recording = {
  /** Ends it; what was recorded comes as a file. */
  stop: () => void;
  /** Ends it, and nothing comes. */
  discard: () => void;
};

/** Whether this browser lets a page ask for the microphone; without HTTPS none does. */
export function canRecord(): boolean {
  return typeof MediaRecorder !== "undefined" && navigator.mediaDevices !== undefined;
}

/** Asks for the microphone and records from then on. */
export async function record(onFile: (file: File) => void): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND, ...(mimeType !== undefined && { mimeType }) });
  const parts: Blob[] = [];
  let isWanted = true;
  recorder.ondataavailable = ({ data }) => void parts.push(data);
  recorder.onstop = () => {
    // The browser shows a sign while any page holds the microphone.
    stream.getTracks().forEach((track) => track.stop());
    if (isWanted) onFile(fileOf(parts, recorder.mimeType));
  };
  const end = () => {
    if (recorder.state !== "inactive") recorder.stop();
  };
  recorder.start();
  return {
    stop: end,
    discard: () => {
      isWanted = false;
      end();
    },
  };
}

function fileOf(parts: readonly Blob[], mimeType: string): File {
  const type = mimeType.split(";")[0] ?? "";
  return new File([...parts], `voice-note.${endings[type] ?? "webm"}`, { type });
}

/** Why there is no sound, to people. */
export function refusalInWords(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError") return "The microphone may not be used here. Allow it in your browser’s settings for this page, or choose a recording.";
  if (name === "NotFoundError") return "No microphone was found. Connect one, or choose a recording.";
  if (name === "NotReadableError") return "The microphone is taken by another program. Close that, or choose a recording.";
  return "The microphone could not be used. Choose a recording instead.";
}
