import type { Brand, Connector, MediaItem, Network, Notice, Post } from "@/lib/api/types";

/** Whole, valid things for tests; a test names only what it is about. */
export const aNetwork = (change: Partial<Network> = {}): Network => ({
  platform: "instagram",
  name: "Instagram",
  caption_max_characters: 2200,
  character_counting: "code_points",
  hashtags_max: 30,
  mentions_max: 20,
  media_min: 1,
  media_max: 1,
  first_comment_max_characters: 2200,
  quota: { posts: 50, window: "PT24H" },
  late_spacing: "PT2M",
  inputs: [],
  picture: { types: ["image/jpeg", "image/png"], max_bytes: 8_000_000, min_width: 320, min_aspect_ratio: 0.8, max_aspect_ratio: 1.91 },
  ...change,
});

export const aBrand = (change: Partial<Brand> = {}): Brand => ({
  id: "0193a0a0-0000-7000-8000-000000000003",
  workspace_id: "0193a0a0-0000-7000-8000-000000000002",
  name: "Café Norr",
  brand_type: "restaurant",
  description: "",
  website: null,
  timezone: "Europe/Stockholm",
  created_at: "2026-11-23T09:00:00Z",
  updated_at: "2026-11-23T09:00:00Z",
  ...change,
});

export const anAccount = (change: Partial<Connector> = {}): Connector => ({
  id: "0193a0a0-0000-7000-8000-000000000004",
  brand_id: aBrand().id,
  platform: "instagram",
  account_id: "17841400000000001",
  account_name: "Café Norr",
  account_username: "cafenorr",
  avatar_url: null,
  status: "connected",
  token_expires_at: null,
  last_error: null,
  paused_at: null,
  created_at: "2026-11-23T09:00:00Z",
  ...change,
});

export const aPicture = (change: Partial<MediaItem> = {}): MediaItem => ({
  id: "0193a0a0-0000-7000-8000-000000000005",
  brand_id: aBrand().id,
  file_name: "bun.jpg",
  content_type: "image/jpeg",
  size_bytes: 482_133,
  width: 1080,
  height: 1080,
  url: "http://localhost:3000/pictures/bun.jpg",
  created_at: "2026-11-23T09:00:00Z",
  ...change,
});

export const aPost = (change: Partial<Post> = {}): Post => ({
  id: "0193a0a0-0000-7000-8000-000000000006",
  brand_id: aBrand().id,
  connector_id: anAccount().id,
  platform: "instagram",
  status: "scheduled",
  revision: 1,
  scheduled_at: "2026-11-24T07:30:00Z",
  timezone: "Europe/Stockholm",
  content_snapshot: { caption: "Warm cardamom buns from seven.", hashtags: ["fika"], media: [{ media_id: aPicture().id }] },
  platform_post_id: null,
  platform_post_url: null,
  published_at: null,
  last_error: null,
  lateness: { policy: "ask", after_minutes: 15 },
  not_before: null,
  first_comment: null,
  time_note: null,
  created_at: "2026-11-23T09:00:00Z",
  updated_at: "2026-11-23T09:00:00Z",
  ...change,
});

export const aNotice = (change: Partial<Notice> = {}): Notice => ({
  id: "0193a0a0-0000-7000-8000-00000000000a",
  brand_id: aBrand().id,
  post_id: aPost().id,
  post_caption: "Warm cardamom buns from seven.",
  kind: "post_failed",
  title: "Your post was not published",
  detail: "Instagram did not take the picture: its aspect ratio is 3:1.",
  action: "Choose another picture and publish again.",
  created_at: "2026-11-24T07:30:04Z",
  read_at: null,
  ...change,
});
