import type { BadgeTone } from "@/components/ui/badge";
import type { Draft, DraftStatus, DraftStyle } from "@/lib/api/types";

/** The three tempers, by what they do rather than by how they sound. */
export const styles: Readonly<Record<DraftStyle, { label: string; angle: string }>> = {
  conservative: { label: "Conservative", angle: "The fact first: what it is, where and when. Then an invitation." },
  balanced: { label: "Balanced", angle: "A small scene or a reason to care. Then the fact." },
  bold: { label: "Bold", angle: "One direct claim that stands on one fact. Short sentences." },
};

export const draftStates: Readonly<Record<DraftStatus, { label: string; tone: BadgeTone }>> = {
  open: { label: "Open", tone: "accent" },
  used: { label: "Used", tone: "good" },
  archived: { label: "Archived", tone: "quiet" },
};

/** What a draft is called, and what else was said of it: a topic's first paragraph, and the others. */
export function topicInParts({ topic }: Pick<Draft, "topic">): { title: string; rest: string } {
  const [title = topic, ...others] = topic.split(/\n\s*\n/);
  return { title, rest: others.join("\n\n") };
}

const OFFLINE = "presence-offline";

/** Who wrote it; that it was no model at all is said plainly. */
export function writerInWords(model: string): string {
  return model === OFFLINE ? "Written by presence-offline, the offline writer. No model was asked." : `Written by ${model}.`;
}

const names = new Intl.DisplayNames("en", { type: "language" });

/** sv-SE is Swedish (Sweden); what is no language keeps its tag. */
export function languageInWords(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
