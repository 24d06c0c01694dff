import type { ComponentType } from "react";
import { InstagramPreview } from "./instagram-preview";
import { PlainPreview } from "./plain-preview";
import type { PreviewedPost } from "./previewed-post";

export type Preview = ComponentType<{ post: PreviewedPost }>;

/** Networks that show a post in a way of their own, by the word the API has for them. */
const previews: Readonly<Record<string, Preview>> = { instagram: InstagramPreview };

export function previewOf(platform: string | undefined): Preview {
  return previews[platform ?? ""] ?? PlainPreview;
}
