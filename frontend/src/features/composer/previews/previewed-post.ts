import type { Connector } from "@/lib/api/types";
import type { MediaPiece } from "@/features/post-content/model/media-piece";

/** A post as its readers will meet it, of one account. */
export type PreviewedPost = {
  account: Connector | undefined;
  /** What the network is called. */
  network: string;
  piece: MediaPiece | undefined;
  /** The caption with its hashtags. */
  text: string;
  /** Empty where there is none, or the network takes none. */
  firstComment: string;
};
