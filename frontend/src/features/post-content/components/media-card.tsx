"use client";

import { Trash2 } from "lucide-react";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { VideoFrame } from "@/components/media/video-frame";
import type { MediaItem, Network } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { clockLength } from "@/lib/time/duration";
import { pieceProblem } from "../model/media-fit";
import { isUnderWay, type MediaPiece } from "../model/media-piece";

type MediaCardProps = {
  piece: MediaPiece;
  /** Among several. */
  place: number | null;
  networks: readonly Network[];
  blocksSending: boolean;
  onDescribe: (altText: string) => void;
  onRemove: () => void;
};

/** A picture or video is judged here, by the rules of the networks that it is for now: another account, another judgement. */
export function MediaCard({ piece, place, networks, blocksSending, onDescribe, onRemove }: MediaCardProps) {
  const reasonId = useId();
  const name = piece.kind === "video" ? "Video" : "Picture";
  const refused = piece.status === "refused";
  const problem = pieceProblem(piece, networks);
  const isWrong = problem !== null || (blocksSending && isUnderWay(piece));
  return (
    <Card
      role="group"
      aria-label={`${place === null ? name : `${name} ${place}`}: ${piece.fileName}`}
      aria-describedby={problem === null ? undefined : reasonId}
      tabIndex={-1}
      data-invalid={isWrong}
      className={cn("grid gap-4 p-3", problem !== null && "border-bad/60")}
    >
      <div className="flex items-center gap-3">
        {piece.preview !== "" && <SmallPreview piece={piece} className={cn("size-14 shrink-0 rounded-lg", refused && "opacity-40 grayscale")} />}
        <div className="min-w-0 flex-1">
          <p className="truncate text-sm font-medium">{piece.fileName}</p>
          {problem === null ? (
            <Progress piece={piece} />
          ) : (
            <p id={reasonId} role="alert" className="text-sm wrap-anywhere text-bad">
              {problem}
            </p>
          )}
        </div>
        <Button variant="ghost" size="icon" aria-label={`Remove ${piece.fileName}`} onClick={onRemove}>
          <Trash2 aria-hidden />
        </Button>
      </div>
      {!refused && (
        <Field label="Alternative text" optional hint={`What the ${name.toLowerCase()} shows, for people who cannot see it.`}>
          {(control) => (
            <Textarea
              {...control}
              value={piece.altText}
              maxLength={1000}
              onChange={(event) => onDescribe(event.target.value)}
              className="min-h-16"
              placeholder={piece.kind === "video" ? "For example: buns come out of the oven" : "For example: a bun on a blue plate"}
            />
          )}
        </Field>
      )}
    </Card>
  );
}

function SmallPreview({ piece, className }: { piece: MediaPiece; className: string }) {
  if (piece.kind === "video") return <VideoFrame address={piece.preview} className={className} />;
  return <img src={piece.preview} alt="" className={cn("object-cover", className)} />;
}

function Progress({ piece }: { piece: MediaPiece }) {
  switch (piece.status) {
    case "uploading":
      return (
        <progress
          aria-label={`Uploading ${piece.fileName}`}
          value={piece.progress}
          max={1}
          className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-raised [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-[width]"
        />
      );
    case "checking":
      return (
        <p role="status" className="text-sm text-ink-soft">
          Uploaded, being checked…
        </p>
      );
    case "ready":
      return (
        <p role="status" className="text-sm text-ink-soft">
          Ready, {sizeInWords(piece.media)}
        </p>
      );
    case "kept":
    case "refused":
      return null;
  }
}

/** 0:10, 1080 × 1920 pixels */
function sizeInWords({ video, width, height }: MediaItem): string {
  const size = `${width} × ${height} pixels`;
  return video === null ? size : `${clockLength(video.duration_ms)}, ${size}`;
}
