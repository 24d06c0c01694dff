import { Temporal } from "temporal-polyfill";
import type { Keeping } from "@/components/form/use-draft";
import type { Judgement } from "@/components/form/use-form";
import { type Content, type ContentField, contentFor, contentProblems, timeOf, wordsOf } from "@/features/post-content/model/content";
import { keepable } from "@/features/post-content/model/kept-pictures";
import { picturesOf, withAddresses } from "@/features/post-content/model/picture";
import type { ChangePost, Network } from "@/lib/api/types";
import { sameShape } from "@/lib/drafts/same-shape";
import type { ReadPost } from "../api/post-queries";
import { planned } from "./planned";

/** What is typed into the edit of a post, and into which version: saving it later must not write over what came between. */
export type EditValues = Content & { etag: string | null };

/** Where its pictures can be seen, by id. */
type Addresses = ReadonlyMap<string, string>;

/** A post as it is, to be edited. */
export function editOf({ post, etag }: ReadPost, addresses: Addresses): EditValues {
  const { content_snapshot: content, lateness } = post;
  return { etag, pictures: picturesOf(content.media, addresses), words: wordsOf(content), lateness, when: planned(post, Temporal.Now.instant()) };
}

export function keptEdit(postId: string, addresses: Addresses): Keeping<EditValues> {
  return {
    name: `edit:${postId}`,
    write: stored,
    read: (kept, saved) => {
      // Whose time was typed anew has not chosen yet which of two it means.
      const example = stored({ ...saved, etag: null, when: { ...saved.when, which: null } });
      if (!sameShape(example, kept)) return null;
      const { wall, ...edit } = kept;
      return { ...edit, pictures: withAddresses(edit.pictures, addresses), when: wall };
    },
  };
}

function stored({ when, pictures, ...edit }: EditValues) {
  return { ...edit, pictures: keepable(pictures), wall: when };
}

/** The change, or what keeps it from being made. A post whose time has passed needs another one as well. */
export function judgeEdit(values: EditValues, network: Network, asksWhen: boolean): Judgement<ContentField, ChangePost> {
  const problems = contentProblems(values, [network]);
  const time = asksWhen ? timeOf(values.when, Temporal.Now.instant()) : { result: {} };
  if ("problems" in time) return { problems: { ...problems, ...time.problems } };
  if (Object.keys(problems).length > 0) return { problems };
  return { result: { content: contentFor(network, values), lateness: values.lateness, ...time.result } };
}
