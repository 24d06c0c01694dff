"use client";

import { useRef } from "react";
import { FieldError } from "@/components/ui/field";
import type { Network } from "@/lib/api/types";
import { pieceProblem } from "../model/media-fit";
import { kindsToAdd, mediaLabel, mostPieces } from "../model/media-mix";
import { typesFor } from "../model/media-files";
import type { MediaPiece } from "../model/media-piece";
import { type ChangeMedia, useMedia, useUploadGuard } from "../model/use-media";
import { MediaCard } from "./media-card";
import { MediaDropZone } from "./media-drop-zone";

type MediaFieldsProps = {
  brandId: string;
  value: readonly MediaPiece[];
  onChange: ChangeMedia;
  networks: readonly Network[];
  error: string | undefined;
};

/** What people will see: chosen here, sent while the rest is written, and described for those who cannot see it. */
export function MediaFields({ brandId, value, onChange, networks, error }: MediaFieldsProps) {
  const kinds = kindsToAdd(
    value.map(({ kind }) => kind),
    networks,
  );
  const media = useMedia(brandId, typesFor(networks, kinds), networks, onChange);
  const heading = useRef<HTMLLegendElement>(null);
  useUploadGuard(value);
  const room = mostPieces(networks) - value.length;
  const isToldAtAPiece = value.some((piece) => pieceProblem(piece, networks) !== null);
  return (
    <fieldset data-field="media">
      <legend ref={heading} tabIndex={-1} className="mb-2 text-sm font-medium outline-none">
        {mediaLabel(networks)}
      </legend>
      <div className="grid gap-3">
        {value.map((piece, index) => (
          <MediaCard
            key={piece.id}
            piece={piece}
            place={value.length === 1 ? null : index + 1}
            networks={networks}
            // Told at the tile already, and once is enough.
            blocksSending={error !== undefined}
            onDescribe={(altText) => media.describe(piece.id, altText)}
            onRemove={() => {
              media.remove(piece);
              heading.current?.focus();
            }}
          />
        ))}
        {kinds.length > 0 && (
          <MediaDropZone
            kinds={kinds}
            networks={networks}
            severalAtOnce={room > 1}
            invalid={error !== undefined}
            onFiles={(files) => files.slice(0, room).forEach((file) => void media.add(file))}
          />
        )}
        {kinds.length === 0 && value.length === 0 && <p className="text-sm text-ink-soft">{nothingInCommon(networks)}</p>}
        {error !== undefined && !isToldAtAPiece && <FieldError>{error}</FieldError>}
      </div>
    </fieldset>
  );
}

function nothingInCommon(networks: readonly Network[]): string {
  const names = networks.map(({ name }) => name).join(" and ");
  return networks.length === 1 ? `${names} takes nothing but text.` : `${names} take no picture or video in common.`;
}
