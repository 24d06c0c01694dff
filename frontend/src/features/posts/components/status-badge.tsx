import { Badge } from "@/components/ui/badge";
import { Spinner } from "@/components/ui/spinner";
import type { Post } from "@/lib/api/types";
import { isUnderWay, statusWords } from "../model/post-status";

export function StatusBadge({ post }: { post: Post }) {
  const { label, tone } = statusWords(post);
  return (
    <Badge tone={tone}>
      {isUnderWay(post) && <Spinner />}
      {label}
    </Badge>
  );
}
