"use client";

import { ArrowUpRight } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Post } from "@/lib/api/types";
import { useNetworks } from "@/lib/networks/use-networks";
import { webAddress } from "@/lib/web-address";

type SeePostProps = { post: Post; variant: "ghost" | "secondary"; className?: string };

/** Leads to where people see the post, once the network has said where that is. */
export function SeePost({ post, variant, className }: SeePostProps) {
  const { nameOf } = useNetworks();
  const address = webAddress(post.platform_post_url);
  if (address === null) return null;
  return (
    <Button asChild variant={variant} size="small" className={className}>
      <a href={address} target="_blank" rel="noreferrer">
        See it on {nameOf(post.platform)}
        <span className="sr-only"> (opens in a new tab)</span>
        <ArrowUpRight aria-hidden />
      </a>
    </Button>
  );
}
