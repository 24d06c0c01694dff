import Link from "next/link";
import { paths } from "@/config/paths";
import type { Post } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { sentence } from "@/lib/sentence";
import { isAboutAccount } from "../model/causes";

/** What went wrong and what to do about it. */
export function PostTrouble({ post }: { post: Post }) {
  const error = post.last_error;
  if (error === null || post.status === "published" || post.status === "cancelled") return null;
  const isBad = post.status === "failed";
  return (
    <div className={cn("rounded-lg px-3.5 py-2.5 text-sm leading-relaxed", isBad ? "bg-bad-soft text-bad" : "bg-warn-soft text-warn")}>
      <p className="font-medium">{sentence(error.detail)}</p>
      <p>
        {sentence(error.action)}{" "}
        {isAboutAccount(post) && (
          <Link href={paths.accounts(post.brand_id)} className="font-medium underline underline-offset-4">
            Go to accounts
          </Link>
        )}
      </p>
    </div>
  );
}
