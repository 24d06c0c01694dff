import { ImageIcon } from "lucide-react";
import type { Picture } from "@/features/post-content/model/picture";

export function PreviewPicture({ picture }: { picture: Picture | undefined }) {
  if (picture === undefined) {
    return (
      <div className="grid aspect-square place-items-center bg-raised text-ink-soft">
        <span className="grid justify-items-center gap-2 text-sm">
          <ImageIcon aria-hidden className="size-8" strokeWidth={1.4} />
          The picture appears here
        </span>
      </div>
    );
  }
  return (
    <img
      src={picture.preview}
      alt={picture.altText === "" ? "The chosen picture, without alternative text" : picture.altText}
      className="max-h-[36rem] w-full object-cover"
    />
  );
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
