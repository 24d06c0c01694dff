"use client";

import { ImagePlus, Trash2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field, FieldError } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Network } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { isUnderWay, type Picture } from "../model/picture";
import { mostPicturesFor, pictureProblem, typesFor, typesInWords, widthFor } from "../model/picture-rules";
import { type ChangePictures, usePictures, useUploadGuard } from "../model/use-pictures";

type PictureFieldsProps = {
  brandId: string;
  value: readonly Picture[];
  onChange: ChangePictures;
  networks: readonly Network[];
  error: string | undefined;
};

/** What people will see: chosen here, sent while the rest is written, and described for those who cannot see it. */
export function PictureFields({ brandId, value, onChange, networks, error }: PictureFieldsProps) {
  const pictures = usePictures(brandId, typesFor(networks), onChange);
  const heading = useRef<HTMLLegendElement>(null);
  useUploadGuard(value);
  const most = mostPicturesFor(networks);
  const room = most - value.length;
  return (
    <fieldset data-field="pictures">
      <legend ref={heading} tabIndex={-1} className="mb-2 text-sm font-medium outline-none">
        {most === 1 ? "Picture" : "Pictures"}
      </legend>
      <div className="grid gap-3">
        {value.map((picture, index) => (
          <PictureCard
            key={picture.id}
            picture={picture}
            name={value.length === 1 ? "Picture" : `Picture ${index + 1}`}
            networks={networks}
            // Told at the tile already, and once is enough.
            blocksSending={error !== undefined}
            onDescribe={(altText) => pictures.describe(picture.id, altText)}
            onRemove={() => {
              pictures.remove(picture);
              heading.current?.focus();
            }}
          />
        ))}
        {room > 0 && (
          <DropZone networks={networks} severalAtOnce={most > 1} invalid={error !== undefined} onFiles={(files) => files.slice(0, room).forEach((file) => void pictures.add(file))} />
        )}
        {error !== undefined && !value.some((picture) => pictureProblem(picture, networks) !== null) && <FieldError>{error}</FieldError>}
      </div>
    </fieldset>
  );
}

type DropZoneProps = { networks: readonly Network[]; severalAtOnce: boolean; invalid: boolean; onFiles: (files: File[]) => void };

function DropZone({ networks, severalAtOnce, invalid, onFiles }: DropZoneProps) {
  const types = typesFor(networks);
  const [over, setOver] = useState(false);
  const hintId = useId();
  return (
    <label
      className={cn(
        "relative grid cursor-pointer justify-items-center gap-1 rounded-xl border border-dashed border-field px-4 py-9 text-center transition-colors hover:border-accent hover:bg-surface has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        over && "border-accent bg-accent-soft/40",
        invalid && "border-bad",
      )}
    >
      <ImagePlus aria-hidden className="mb-1.5 size-6 text-accent" />
      <span className="text-sm font-medium">
        Choose a picture <span className="hidden font-normal text-ink-soft sm:inline">or drop it here</span>
      </span>
      <input
        type="file"
        accept={types.join(",")}
        multiple={severalAtOnce}
        aria-invalid={invalid}
        aria-describedby={hintId}
        // It covers the whole zone unseen, so that a file dropped anywhere here is the browser's own business.
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was removed.
          event.target.value = "";
        }}
      />
      <span id={hintId} className="text-sm text-ink-soft">
        {typesInWords(types)}, at least {widthFor(networks)} pixels wide
      </span>
    </label>
  );
}

type PictureCardProps = {
  picture: Picture;
  name: string;
  networks: readonly Network[];
  blocksSending: boolean;
  onDescribe: (altText: string) => void;
  onRemove: () => void;
};

/** A picture is judged here, by the rules of the networks that it is for now: another account, another judgement. */
function PictureCard({ picture, name, networks, blocksSending, onDescribe, onRemove }: PictureCardProps) {
  const reasonId = useId();
  const refused = picture.status === "refused";
  const problem = pictureProblem(picture, networks);
  const isWrong = problem !== null || (blocksSending && isUnderWay(picture));
  return (
    <Card
      role="group"
      aria-label={`${name}: ${picture.fileName}`}
      aria-describedby={problem === null ? undefined : reasonId}
      tabIndex={-1}
      data-invalid={isWrong}
      className={cn("grid gap-4 p-3", problem !== null && "border-bad/60")}
    >
      <div className="flex items-center gap-3">
        {picture.preview !== "" && (
          <img src={picture.preview} alt="" className={cn("size-14 shrink-0 rounded-lg object-cover", refused && "opacity-40 grayscale")} />
        )}
        <div className="min-w-0 flex-1">
          <p className="truncate text-sm font-medium">{picture.fileName}</p>
          {problem === null ? (
            <PictureProgress picture={picture} />
          ) : (
            <p id={reasonId} role="alert" className="text-sm text-bad">
              {problem}
            </p>
          )}
        </div>
        <Button variant="ghost" size="icon" aria-label={`Remove ${picture.fileName}`} onClick={onRemove}>
          <Trash2 aria-hidden />
        </Button>
      </div>
      {!refused && (
        <Field label="Alternative text" optional hint="What the picture shows, for people who cannot see it.">
          {(control) => (
            <Textarea
              {...control}
              value={picture.altText}
              maxLength={1000}
              onChange={(event) => onDescribe(event.target.value)}
              className="min-h-16"
              placeholder="For example: a bun on a blue plate"
            />
          )}
        </Field>
      )}
    </Card>
  );
}

function PictureProgress({ picture }: { picture: Picture }) {
  switch (picture.status) {
    case "uploading":
      return (
        <progress
          aria-label={`Uploading ${picture.fileName}`}
          value={picture.progress}
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
          Ready, {picture.media.width} × {picture.media.height} pixels
        </p>
      );
    case "kept":
    case "refused":
      return null;
  }
}
