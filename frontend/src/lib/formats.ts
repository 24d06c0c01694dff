import type { DraftFormat } from "@/lib/api/types";

/** The kinds of post there can be a draft for, in the order in which they are offered, and whose rules count. */
export const formats: Readonly<Record<DraftFormat, { label: string; platform: string }>> = {
  instagram_post: { label: "Instagram post", platform: "instagram" },
  instagram_reel: { label: "Instagram reel", platform: "instagram" },
  facebook: { label: "Facebook post", platform: "facebook" },
  tiktok: { label: "TikTok video", platform: "tiktok" },
  linkedin: { label: "LinkedIn post", platform: "linkedin" },
};

export const formatNames = Object.keys(formats) as readonly DraftFormat[];
