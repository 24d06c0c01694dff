"use client";

import Link from "next/link";
import { paths } from "@/config/paths";
import type { Connector, Post } from "@/lib/api/types";
import { cn } from "@/lib/cn";
import { useNetworks } from "@/lib/networks/use-networks";
import { sentence } from "@/lib/sentence";
import { isAboutAccount } from "../model/causes";
import { hindered } from "../model/post-status";

type Trouble = { isBad: boolean; detail: string; action: string; liesWithAccount: boolean };

/** What went wrong, or what will unless somebody does something about the account; and what that is. */
export function PostTrouble({ post, account }: { post: Post; account: Connector | undefined }) {
  const { nameOf } = useNetworks();
  const trouble = troubleOf(post, account, nameOf(post.platform));
  if (trouble === null) return null;
  const { isBad, detail, action, liesWithAccount } = trouble;
  return (
    <div className={cn("rounded-lg px-3.5 py-2.5 text-sm leading-relaxed", isBad ? "bg-bad-soft text-bad" : "bg-warn-soft text-warn")}>
      <p className="font-medium">{sentence(detail)}</p>
      <p>
        {sentence(action)}{" "}
        {liesWithAccount && (
          <Link href={paths.accounts(post.brand_id)} className="font-medium underline underline-offset-4">
            Go to accounts
          </Link>
        )}
      </p>
    </div>
  );
}

function troubleOf(post: Post, account: Connector | undefined, network: string): Trouble | null {
  const hindrance = hindered(post, account);
  if (hindrance !== null) return { isBad: hindrance.tone === "bad", detail: hindrance.detail(network), action: hindrance.action, liesWithAccount: true };
  const error = post.last_error;
  if (error === null || post.status === "published" || post.status === "cancelled") return null;
  return { isBad: post.status === "failed", detail: error.detail, action: error.action, liesWithAccount: isAboutAccount(post) };
}
