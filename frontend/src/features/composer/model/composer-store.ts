import { create } from "zustand";
import type { LatenessPolicy } from "@/lib/api/types";
import type { Wall } from "@/lib/time/moment";
import type { Picture, PictureState } from "./picture";

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
  addPicture: (picture: Picture) => void;
  changePicture: (id: string, state: PictureState) => void;
  describePicture: (id: string, altText: string) => void;
  removePicture: (id: string) => void;
  clear: () => void;
};

/** The post being written. It outlives the page, so that a look at the list does not lose it. */
export const useComposer = create<ComposerStore>()((set, get) => {
  const edit = (change: (draft: Draft) => Partial<Draft>) =>
    set(({ draft }) => ({ draft: draft === null ? null : { ...draft, ...change(draft) } }));
  const editPicture = (id: string, change: (picture: Picture) => Picture) =>
    edit(({ pictures }) => ({ pictures: pictures.map((picture) => (picture.id === id ? change(picture) : picture)) }));

  return {
    draft: null,
    begin: (draft) => {
      get().clear();
      set({ draft });
    },
    change: (change) => edit(() => change),
    addPicture: (picture) => edit(({ pictures }) => ({ pictures: [...pictures, picture] })),
    changePicture: (id, state) => editPicture(id, ({ fileName, preview, altText }) => ({ id, fileName, preview, altText, ...state })),
    describePicture: (id, altText) => editPicture(id, (picture) => ({ ...picture, altText })),
    removePicture: (id) =>
      edit(({ pictures }) => {
        release(pictures.filter((picture) => picture.id === id));
        return { pictures: pictures.filter((picture) => picture.id !== id) };
      }),
    clear: () => {
      release(get().draft?.pictures ?? []);
      set({ draft: null });
    },
  };
});

/** A preview of a local file holds the whole file in memory until it is let go. */
function release(pictures: readonly Picture[]): void {
  for (const picture of pictures) if (picture.preview.startsWith("blob:")) URL.revokeObjectURL(picture.preview);
}
