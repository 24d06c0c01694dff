import { create } from "zustand";
import type { Draft } from "@/components/form/use-draft";
import { lookAgain } from "@/features/post-content/model/kept-media";
import { letGo } from "@/features/post-content/model/use-media";
import { nextAttempt } from "@/lib/api/attempt";
import { type Attempts, forgetDraft, keepDraft, keptDraft } from "./kept-draft";
import type { PostDraft } from "./post-draft";

type ComposerStore = {
  draft: PostDraft | null;
  attempts: Attempts;
  /** Whether it was typed before the page was left, and is back. */
  isRestored: boolean;
  /** Begins a draft, or goes on with what was kept of one for the same brand. */
  begin: (draft: PostDraft) => void;
  set: Draft<PostDraft>["set"];
  /** The key for what is sent to an account now: that of before, as long as it is the same request. */
  keyFor: (accountId: string, request: unknown) => string;
  /** Under this key came an error. */
  failed: (accountId: string, key: string, error: unknown) => void;
  /** It is sent, or is not to be. */
  clear: () => void;
};

const nothing = { draft: null, attempts: {}, isRestored: false };

/**
 * The post being written, and the attempts to send it. They outlive the page, and a reload too: whoever gets no clear answer
 * looks at the list and comes back, and the same post sent again under another key would go out twice.
 */
export const useComposer = create<ComposerStore>()((set, get) => {
  const keep = () => {
    const { draft, attempts } = get();
    if (draft !== null) keepDraft(draft, attempts);
  };
  const attempt = (accountId: string) => get().attempts[accountId] ?? nextAttempt();

  return {
    ...nothing,
    begin: (draft) => {
      letGo(get().draft?.media ?? []);
      const kept = keptDraft(draft);
      set({ draft: kept?.draft ?? draft, attempts: kept?.attempts ?? {}, isRestored: kept !== null });
      if (kept !== null) lookAgain(kept.draft.media, (change) => get().set("media", change));
    },
    set: (key, next) => {
      const { draft } = get();
      if (draft === null) return;
      const value = typeof next === "function" ? next(draft[key]) : next;
      set({ draft: { ...draft, [key]: value } });
      keep();
    },
    keyFor: (accountId, request) => {
      const current = attempt(accountId).for(request);
      set({ attempts: { ...get().attempts, [accountId]: current } });
      keep();
      return current.key;
    },
    failed: (accountId, key, error) => {
      // The answer may be to a draft that has made room for another by now.
      const current = attempt(accountId);
      if (current.key !== key) return;
      set({ attempts: { ...get().attempts, [accountId]: current.after(error) } });
      keep();
    },
    clear: () => {
      const { draft } = get();
      letGo(draft?.media ?? []);
      if (draft !== null) forgetDraft(draft.brandId);
      set(nothing);
    },
  };
});
