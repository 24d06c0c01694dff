import { create } from "zustand";
import { type Attempt, nextAttempt } from "@/lib/api/attempt";
import type { LatenessPolicy } from "@/lib/api/types";
import type { Picture } from "@/features/post-content/model/picture";
import { lookAgain } from "@/features/post-content/model/kept-pictures";
import { type ChangePictures, letGo } from "@/features/post-content/model/use-pictures";
import type { Wall } from "@/features/post-content/model/moment";
import { forgetDraft, keepDraft, keptDraft } from "./kept-draft";

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
  /** Whether it was typed before the page was left, and is back. */
  isRestored: boolean;
  /** Begins a draft, or goes on with what was kept of one for the same brand. */
  begin: (draft: Draft) => void;
  change: (change: Partial<Omit<Draft, "brandId" | "pictures">>) => void;
  changePictures: ChangePictures;
  /** The key for what is sent now: that of before, as long as it is the same request. */
  keyFor: (request: unknown) => string;
  /** Under this key came an error. */
  failed: (key: string, error: unknown) => void;
  /** It is sent, or is not to be. */
  clear: () => void;
};

/**
 * The post being written, and the attempt to send it. Both outlive the page, and a reload too: whoever gets no clear answer
 * looks at the list and comes back, and the same post sent again under another key would go out twice.
 */
export const useComposer = create<ComposerStore>()((set, get) => {
  const edit = (change: (draft: Draft) => Partial<Draft>) => {
    const { draft } = get();
    if (draft !== null) set({ draft: { ...draft, ...change(draft) } });
    keep();
  };
  const attemptTo = (attempt: Attempt) => {
    set({ attempt });
    keep();
  };
  const keep = () => {
    const { draft, attempt } = get();
    if (draft !== null) keepDraft(draft, attempt);
  };

  return {
    draft: null,
    attempt: nextAttempt(),
    isRestored: false,
    begin: (draft) => {
      letGo(get().draft?.pictures ?? []);
      const kept = keptDraft(draft);
      set({ draft: kept?.draft ?? draft, attempt: kept?.attempt ?? nextAttempt(), isRestored: kept !== null });
      if (kept !== null) lookAgain(kept.draft.pictures, get().changePictures);
    },
    change: (change) => edit(() => change),
    changePictures: (change) => edit(({ pictures }) => ({ pictures: change(pictures) })),
    keyFor: (request) => {
      const attempt = get().attempt.for(request);
      attemptTo(attempt);
      return attempt.key;
    },
    failed: (key, error) => {
      // The answer may be to a draft that has made room for another by now.
      const { attempt } = get();
      if (attempt.key === key) attemptTo(attempt.after(error));
    },
    clear: () => {
      const { draft } = get();
      letGo(draft?.pictures ?? []);
      if (draft !== null) forgetDraft(draft.brandId);
      set({ draft: null, attempt: nextAttempt(), isRestored: false });
    },
  };
});
