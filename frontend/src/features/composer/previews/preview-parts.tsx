import { ImageIcon } from "lucide-react";
import type { MediaPiece } from "@/features/post-content/model/media-piece";

export function PreviewMedia({ piece }: { piece: MediaPiece | undefined }) {
  if (piece === undefined) {
    return (
      <div className="grid aspect-square place-items-center bg-raised text-ink-soft">
        <span className="grid justify-items-center gap-2 text-sm">
          <ImageIcon aria-hidden className="size-8" strokeWidth={1.4} />
          What people see appears here
        </span>
      </div>
    );
  }
  const { kind, preview } = piece;
  const altText = piece.altText === "" ? `The chosen ${kind ?? "picture"}, without alternative text` : piece.altText;
  if (kind === "video") {
    return <video src={preview} aria-label={altText} muted controls playsInline preload="metadata" className="max-h-[36rem] w-full bg-black" />;
  }
  return <img src={preview} alt={altText} className="max-h-[36rem] w-full object-cover" />;
}

/** Hashtags and mentions in the colour of what leads somewhere. */
export function WithLinks({ text }: { text: string }) {
  return text.split(/([#@][\p{L}\p{M}\p{N}_.]+)/u).map((part, index) =>
    /^[#@]/.test(part) ? (
      <span key={index} className="text-busy">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

export function NoCaption() {
  return <span className="text-ink-soft">The caption appears here.</span>;
}
