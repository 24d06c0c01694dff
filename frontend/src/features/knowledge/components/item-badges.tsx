import { Star } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { KnownItem } from "@/lib/api/types";
import { indexInWords } from "../model/index-state";
import { validityOf } from "../model/validity";

/** What about an item is out of the ordinary. One that is in use, valid and found by its meaning has nothing to show. */
export function ItemBadges({ item, today }: { item: KnownItem; today: string }) {
  const validity = validityOf(item, today);
  const meaning = indexInWords(item.index);
  return (
    <>
      {item.featured && (
        <Badge tone="accent">
          <Star aria-hidden />
          Featured
        </Badge>
      )}
      {!item.active && <Badge tone="warn">Not in use</Badge>}
      {validity === "over" && <Badge tone="warn">No longer valid</Badge>}
      {validity === "coming" && <Badge tone="quiet">Not valid yet</Badge>}
      {meaning !== null && <Badge tone={item.index.status === "failed" ? "bad" : "busy"}>{meaning}</Badge>}
    </>
  );
}
