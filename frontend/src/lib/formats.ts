import type { DraftFormat } from "@/lib/api/types";

/** The kinds of post there can be a draft for, in the order in which they are offered, whose rules count, and how much they show. */
export const formats: Readonly<Record<DraftFormat, { label: string; platform: string; mostMedia: number }>> = {
  instagram_post: { label: "Instagram post", platform: "instagram", mostMedia: 10 },
  instagram_reel: { label: "Instagram reel", platform: "instagram", mostMedia: 1 },
  facebook: { label: "Facebook post", platform: "facebook", mostMedia: 10 },
  tiktok: { label: "TikTok video", platform: "tiktok", mostMedia: 35 },
  linkedin: { label: "LinkedIn post", platform: "linkedin", mostMedia: 20 },
};

export const formatNames = Object.keys(formats) as readonly DraftFormat[];
