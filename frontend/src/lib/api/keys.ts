import type { CheckText, IdeaStatus, KnowledgeFilter, KnowledgeItem, Post, PostGroup, PostStatus } from "./types";

/** Under what each answer of the API is kept. What begins like another key goes stale with it. */
export const keys = {
  me: ["me"],
  brands: (workspaceId: string) => ["brands", workspaceId],
  voice: (brandId: string) => ["voice", brandId],
  networks: ["networks"],
  accounts: (brandId: string) => ["accounts", brandId],
  quota: (accountId: string, at: string) => ["quota", accountId, at],
  /** A brand's latest pictures and videos; uploading one makes them stale. */
  media: (brandId: string) => ["media", brandId],
  posts: {
    /** Every list of posts. A single one is kept apart: a change of it is put there at once. */
    lists: ["posts"],
    ofBrand: (brandId: string) => ["posts", brandId],
    group: (brandId: string, group: PostGroup, status: PostStatus | null) => ["posts", brandId, group, status],
    one: (postId: string) => ["post", postId],
    // Whatever happens to a post shows in these, so its attempts are asked for again just then.
    attempts: (post: Post) => ["attempts", post.id, post.updated_at, post.status, post.first_comment?.status],
  },
  knowledgeTypes: ["knowledge-types"],
  knowledge: {
    /** Every list and every answer about what a brand knows. */
    ofBrand: (brandId: string) => ["knowledge", brandId],
    lists: (brandId: string) => ["knowledge", brandId, "list"],
    list: (brandId: string, filter: KnowledgeFilter) => ["knowledge", brandId, "list", filter],
    search: (brandId: string, question: string) => ["knowledge", brandId, "search", question],
    /** Every single item, with its whole text. */
    items: ["knowledge-item"],
    one: (itemId: string) => ["knowledge-item", itemId],
    // Its passages are others once it has changed.
    passages: (item: Pick<KnowledgeItem, "id" | "updated_at">) => ["passages", item.id, item.updated_at],
  },
  abilities: ["abilities"],
  jobs: { one: (jobId: string) => ["job", jobId] },
  drafts: {
    /** Every list of drafts. */
    all: ["drafts"],
    ofBrand: (brandId: string) => ["drafts", brandId],
    ofIdea: (brandId: string, ideaId: string) => ["drafts", brandId, ideaId],
    one: (draftId: string) => ["draft", draftId],
    // Each is another once the draft has changed.
    versions: (draftId: string, revision: number) => ["draft-versions", draftId, revision],
    checks: (draftId: string) => ["draft-checks", draftId],
    check: (brandId: string, text: CheckText) => ["check", brandId, text],
  },
  ideas: {
    /** Every list of a brand's ideas. */
    ofBrand: (brandId: string) => ["ideas", brandId],
    list: (brandId: string, status: IdeaStatus) => ["ideas", brandId, status],
    one: (ideaId: string) => ["idea", ideaId],
  },
  models: {
    all: ["models"],
    usage: (month: string) => ["model-usage", month],
    keys: (workspaceId: string) => ["model-keys", workspaceId],
  },
  notices: {
    all: ["notices"],
    unread: ["notices", "unread"],
    latest: ["notices", "latest"],
  },
};
