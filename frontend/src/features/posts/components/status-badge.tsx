import { Badge } from "@/components/ui/badge";
import { Spinner } from "@/components/ui/spinner";
import type { Post } from "@/lib/api/types";
import { isUnderWay, postStatus } from "../model/post-status";

export function StatusBadge({ post }: { post: Post }) {
  const { label, tone } = postStatus[post.status];
  return (
    <Badge tone={tone}>
      {isUnderWay(post) && <Spinner />}
      {label}
    </Badge>
  );
}
