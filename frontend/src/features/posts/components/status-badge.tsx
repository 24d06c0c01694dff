import { Badge } from "@/components/ui/badge";
import { Spinner } from "@/components/ui/spinner";
import type { Connector, Post } from "@/lib/api/types";
import { hindered, isUnderWay, shownState } from "../model/post-status";

export function StatusBadge({ post, account }: { post: Post; account: Connector | undefined }) {
  const { label, tone } = shownState(post, account);
  return (
    <Badge tone={tone}>
      {isUnderWay(post) && hindered(post, account) === null && <Spinner />}
      {label}
    </Badge>
  );
}
