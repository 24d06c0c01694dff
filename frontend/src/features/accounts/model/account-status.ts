import type { BadgeTone } from "@/components/ui/badge";
import type { ConnectorStatus } from "@/lib/api/types";

type StatusWords = { label: string; tone: BadgeTone; meaning: string | null };

export const accountStatus: Record<ConnectorStatus, StatusWords> = {
  connected: { label: "Connected", tone: "good", meaning: null },
  expired: { label: "Expired", tone: "warn", meaning: "The permission ran out. Connect the account again; waiting posts go on then." },
  revoked: { label: "Permission withdrawn", tone: "bad", meaning: "PresenceOS may no longer post here. Connect the account again to allow it." },
  error: { label: "Not working", tone: "bad", meaning: "Connect the account again. If that does not help, see the reason below." },
};
