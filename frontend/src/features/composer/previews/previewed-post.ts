import type { Connector } from "@/lib/api/types";
import type { Picture } from "@/features/post-content/model/picture";

/** A post as its readers will meet it, of one account. */
export type PreviewedPost = {
  account: Connector | undefined;
  /** What the network is called. */
  network: string;
  picture: Picture | undefined;
  /** The caption with its hashtags. */
  text: string;
  /** Empty where there is none, or the network takes none. */
  firstComment: string;
};
