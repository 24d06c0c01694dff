import type { Metadata } from "next";
import { PostsView } from "./_components/posts-view";

export const metadata: Metadata = { title: "Posts" };

export default function PostsPage() {
  return <PostsView />;
}
