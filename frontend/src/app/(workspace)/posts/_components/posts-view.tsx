"use client";

import { useQuery } from "@tanstack/react-query";
import { PenLine } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { PageHeader } from "@/components/page-header";
import { Button } from "@/components/ui/button";
import { paths } from "@/config/paths";
import { accountQueries } from "@/features/accounts/api/account-queries";
import { mediaQueries } from "@/features/post-content/api/media-queries";
import type { ShownMedia } from "@/lib/api/types";
import { PostPage } from "@/features/posts/components/post-page";
import { PostList } from "@/features/posts/components/post-list";
import { readStatus, StatusFilter } from "@/features/posts/components/status-filter";
import { useCurrentBrand } from "../../_components/current-brand";

const NOTHING_SHOWN: ReadonlyMap<string, ShownMedia> = new Map();

export function PostsView() {
  const brand = useCurrentBrand();
  const query = useSearchParams();
  const status = readStatus(query.get("status"));
  const postId = query.get("post");
  // Names and pictures adorn the list; it is of use without them, so it does not wait or fail for them.
  // What an account is in decides what its posts are shown as, so it is looked at as often as they are.
  const accounts = useQuery({ ...accountQueries.ofBrand(brand.id), refetchInterval: 30_000 });
  const media = useQuery(mediaQueries.shown(brand.id));

  if (postId !== null) {
    return (
      <PostPage
        key={postId}
        brand={brand}
        postId={postId}
        accounts={accounts.data ?? []}
        media={media.data ?? NOTHING_SHOWN}
      />
    );
  }
  return (
    <>
      <PageHeader title="Posts" lead={`What ${brand.name} says, and when.`}>
        <Button asChild>
          <Link href={paths.compose(brand.id)}>
            <PenLine aria-hidden />
            Compose
          </Link>
        </Button>
      </PageHeader>
      <StatusFilter brandId={brand.id} current={status} />
      <PostList
        brand={brand}
        status={status}
        accounts={accounts.data ?? []}
        media={media.data ?? NOTHING_SHOWN}
      />
    </>
  );
}
