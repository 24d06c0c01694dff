import { Temporal } from "temporal-polyfill";
import type { Keeping } from "@/components/form/use-draft";
import type { Judgement } from "@/components/form/use-form";
import { type Content, type ContentField, contentFor, contentProblems, timeOf, wordsOf } from "@/features/post-content/model/content";
import { keepable } from "@/features/post-content/model/kept-media";
import { ofPictures } from "@/features/post-content/model/kept-pictures";
import { piecesOf, withAddresses } from "@/features/post-content/model/media-piece";
import { answersOf } from "@/features/post-content/model/options";
import type { ChangePost, Network, ShownMedia } from "@/lib/api/types";
import { sameShape } from "@/lib/drafts/same-shape";
import type { ReadPost } from "../api/post-queries";
import { planned } from "./planned";

/** What is typed into the edit of a post, and into which version: saving it later must not write over what came between. */
export type EditValues = Content & { etag: string | null };

/** What it shows, and where that can be seen, by id. */
type Shown = ReadonlyMap<string, ShownMedia>;

/** A post as it is, to be edited. */
export function editOf({ post, etag }: ReadPost, shown: Shown): EditValues {
  const { content_snapshot: content, lateness } = post;
  return { etag, media: piecesOf(content.media, shown), words: wordsOf(content), options: answersOf(content, post.platform), lateness, when: planned(post, Temporal.Now.instant()) };
}

export function keptEdit(postId: string, shown: Shown): Keeping<EditValues> {
  return {
    name: `edit:${postId}`,
    write: stored,
    read: (kept, saved) => {
      // Whose time was typed anew has not chosen yet which of two it means.
      const example = stored({ ...saved, etag: null, when: { ...saved.when, which: null } });
      const found = sameShape(example, kept) ? kept : ofPicturesAlone(kept, example);
      if (found === null) return null;
      const { wall, ...edit } = found;
      return { ...edit, media: withAddresses(edit.media, shown), when: wall };
    },
  };
}

function stored({ when, media, ...edit }: EditValues) {
  return { ...edit, media: keepable(media), wall: when };
}

/** Reads an edit that was kept before there were videos, and before networks asked for anything besides. */
function ofPicturesAlone(kept: unknown, { media: _, options, ...like }: ReturnType<typeof stored>): ReturnType<typeof stored> | null {
  const example = { ...like, pictures: [] as unknown[] };
  if (!sameShape(example, kept)) return null;
  const { pictures, ...edit } = kept;
  return { ...edit, media: ofPictures(pictures), options };
}

/** The change, or what keeps it from being made. A post whose time has passed needs another one as well. */
export function judgeEdit(values: EditValues, network: Network, asksWhen: boolean): Judgement<ContentField, ChangePost> {
  const problems = contentProblems(values, [network]);
  const time = asksWhen ? timeOf(values.when, Temporal.Now.instant()) : { result: {} };
  if ("problems" in time) return { problems: { ...problems, ...time.problems } };
  if (Object.keys(problems).length > 0) return { problems };
  return { result: { content: contentFor(network, values), lateness: values.lateness, ...time.result } };
}
