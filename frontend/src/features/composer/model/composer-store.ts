import { create } from "zustand";
import { type Attempt, nextAttempt } from "@/lib/api/attempt";
import type { LatenessPolicy } from "@/lib/api/types";
import type { Picture } from "@/lib/pictures/picture";
import { type ChangePictures, letGo } from "@/lib/pictures/use-pictures";
import type { Wall } from "@/lib/time/moment";

export type Draft = Wall & {
  brandId: string;
  accountId: string | null;
  caption: string;
  hashtags: readonly string[];
  firstComment: string;
  pictures: readonly Picture[];
  lateness: LatenessPolicy;
};

type ComposerStore = {
  draft: Draft | null;
  /** Under which key the draft was or will be sent. */
  attempt: Attempt;
  begin: (draft: Draft) => void;
  change: (change: Partial<Omit<Draft, "brandId" | "pictures">>) => void;
  changePictures: ChangePictures;
  /** The key for what is sent now: that of before, as long as it is the same wish. */
  keyFor: (wish: unknown) => string;
  /** Under this key came an error. */
  failed: (key: string, error: unknown) => void;
  clear: () => void;
};

/**
 * The post being written, and the attempt to send it. Both outlive the page: whoever gets no clear answer looks at the list
 * and comes back, and the same post sent again under another key would go out twice.
 */
export const useComposer = create<ComposerStore>()((set, get) => {
  const edit = (change: (draft: Draft) => Partial<Draft>) =>
    set(({ draft }) => ({ draft: draft === null ? null : { ...draft, ...change(draft) } }));

  return {
    draft: null,
    attempt: nextAttempt(),
    begin: (draft) => {
      get().clear();
      set({ draft });
    },
    change: (change) => edit(() => change),
    changePictures: (change) => edit(({ pictures }) => ({ pictures: change(pictures) })),
    keyFor: (wish) => {
      const attempt = get().attempt.for(wish);
      set({ attempt });
      return attempt.key;
    },
    failed: (key, error) =>
      // The answer may be to a draft that has made room for another by now.
      set(({ attempt }) => ({ attempt: attempt.key === key ? attempt.after(error) : attempt })),
    clear: () => {
      letGo(get().draft?.pictures ?? []);
      set({ draft: null, attempt: nextAttempt() });
    },
  };
});
