import { BriefcaseBusiness, Camera, type LucideIcon, Music2, Share2, UsersRound } from "lucide-react";

/** How a network is told apart at a glance, and what to know before an account of it is connected. */
export type NetworkLook = { icon: LucideIcon; colour: string; beforeConnecting?: string };

const looks: Readonly<Record<string, NetworkLook>> = {
  instagram: { icon: Camera, colour: "text-[#d6368b]", beforeConnecting: "You need a professional account." },
  facebook: { icon: UsersRound, colour: "text-[#3b82f6]" },
  tiktok: { icon: Music2, colour: "text-[#14a3a8]" },
  linkedin: { icon: BriefcaseBusiness, colour: "text-[#2f7fc1]" },
};

const plain: NetworkLook = { icon: Share2, colour: "text-ink-soft" };

export function lookOf(platform: string): NetworkLook {
  return looks[platform] ?? plain;
}
