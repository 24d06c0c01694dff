import { create } from "zustand";
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
  begin: (draft: Draft) => void;
  change: (change: Partial<Omit<Draft, "brandId" | "pictures">>) => void;
  changePictures: ChangePictures;
  clear: () => void;
};

/** The post being written. It outlives the page, so that a look at the list does not lose it. */
export const useComposer = create<ComposerStore>()((set, get) => {
  const edit = (change: (draft: Draft) => Partial<Draft>) =>
    set(({ draft }) => ({ draft: draft === null ? null : { ...draft, ...change(draft) } }));

  return {
    draft: null,
    begin: (draft) => {
      get().clear();
      set({ draft });
    },
    change: (change) => edit(() => change),
    changePictures: (change) => edit(({ pictures }) => ({ pictures: change(pictures) })),
    clear: () => {
      letGo(get().draft?.pictures ?? []);
      set({ draft: null });
    },
  };
});
