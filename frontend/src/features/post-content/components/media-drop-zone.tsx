"use client";

import { Film, ImagePlus } from "lucide-react";
import { DropZone } from "@/components/ui/drop-zone";
import type { MediaKind, Network } from "@/lib/api/types";
import { filesInWords, typesFor } from "../model/media-files";

type MediaDropZoneProps = {
  /** Of which one more can be shown. */
  kinds: readonly MediaKind[];
  networks: readonly Network[];
  severalAtOnce: boolean;
  invalid: boolean;
  onFiles: (files: File[]) => void;
};

export function MediaDropZone({ kinds, networks, severalAtOnce, invalid, onFiles }: MediaDropZoneProps) {
  return (
    <DropZone
      icon={kinds.includes("picture") ? ImagePlus : Film}
      label={`Choose ${kinds.map((kind) => `a ${kind}`).join(" or ")}`}
      orDrop="or drop it here"
      hint={kinds.map((kind) => (
        <span key={kind}>{filesInWords(kind, networks)}</span>
      ))}
      accept={typesFor(networks, kinds).join(",")}
      multiple={severalAtOnce}
      invalid={invalid}
      onFiles={onFiles}
    />
  );
}
