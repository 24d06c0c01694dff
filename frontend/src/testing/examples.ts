import type { Brand, CheckReport, Connector, Draft, DraftVariant, Finding, FoundPassage, Idea, ImportReport, Job, KnowledgeItem, KnowledgeTypeRules, KnownModel, MediaItem, Network, Notice, PictureRules, Post, QuotaUse, TextRules, VideoRules } from "@/lib/api/types";

/** Whole, valid things for tests; a test names only what it is about. */
export const pictureRules = (change: Partial<PictureRules> = {}): PictureRules => ({
  kind: "picture",
  types: ["image/jpeg", "image/png"],
  max_bytes: 8_000_000,
  min_width: 320,
  ratios: { min: 0.8, max: 1.91 },
  ...change,
});

export const videoRules = (change: Partial<VideoRules> = {}): VideoRules => ({
  kind: "video",
  types: ["video/mp4"],
  codecs: ["h264"],
  max_bytes: 10_000_000,
  min_duration: "PT1S",
  max_duration: "PT1M",
  min_width: 320,
  max_width: 1920,
  min_frame_rate: 20,
  max_frame_rate: 60,
  ratios: { min: 0.5, max: 2 },
  ...change,
});

export const textRules = (change: Partial<TextRules> = {}): TextRules => ({ ...aNetwork().text, ...change });

export const aNetwork = (change: Partial<Network> = {}): Network => ({
  platform: "instagram",
  name: "Instagram",
  text: { max_characters: 2200, counting: "code_points", hashtags_max: 30, mentions_max: 20, first_comment_max_characters: 2200 },
  mixes: [{ kinds: ["picture"], min: 1, max: 1 }],
  media: [pictureRules()],
  options: [],
  quotas: [{ scope: "account", posts: 50, window: "PT24H" }],
  late_spacing: "PT2M",
  inputs: [],
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
  kind: "picture",
  content_type: "image/jpeg",
  size_bytes: 482_133,
  width: 1080,
  height: 1080,
  video: null,
  url: "http://localhost:3000/pictures/bun.jpg",
  created_at: "2026-11-23T09:00:00Z",
  ...change,
});

export const aVideo = (change: Partial<MediaItem> = {}): MediaItem =>
  aPicture({
    file_name: "oven.mp4",
    kind: "video",
    content_type: "video/mp4",
    size_bytes: 4_821_330,
    width: 1080,
    height: 1920,
    video: { duration_ms: 10_040, frame_rate: 29.97, codec: "h264", audio_codec: "aac" },
    url: "http://localhost:3000/pictures/oven.mp4",
    ...change,
  });

/** How much of a quota is used, as the API answers for an account. */
export const quotaUse = (change: Partial<QuotaUse> = {}): QuotaUse => ({ scope: "account", limit: 100, used: 97, left: 3, window: "PT24H", ...change });

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

/** Some of the types there are, with details of every kind that a test is about. */
export const knowledgeTypes: readonly KnowledgeTypeRules[] = [
  {
    knowledge_type: "menu",
    details: [
      { name: "price", kind: "amount" },
      { name: "currency", kind: "currency" },
      { name: "allergens", kind: "list" },
    ],
  },
  {
    knowledge_type: "event",
    details: [
      { name: "event_date", kind: "date" },
      { name: "starts_at", kind: "time" },
      { name: "location", kind: "text" },
      { name: "price", kind: "amount" },
      { name: "currency", kind: "currency" },
    ],
  },
  { knowledge_type: "other", details: [{ name: "link", kind: "link" }] },
];

export const anItem = (change: Partial<KnowledgeItem> = {}): KnowledgeItem => ({
  id: "0193a0a0-0000-7000-8000-00000000000b",
  brand_id: aBrand().id,
  knowledge_type: "menu",
  title: "Cinnamon bun",
  content: "Baked each morning with cardamom and pearl sugar.",
  details: { price: "4.50", currency: "EUR" },
  season_months: [],
  valid_from: null,
  valid_until: null,
  featured: false,
  active: true,
  origin: { kind: "manual", name: null },
  index: { status: "indexed", passages: 1, known: 1, problem: null },
  created_at: "2026-11-24T07:30:00Z",
  updated_at: "2026-11-24T07:30:00Z",
  ...change,
});

export const aFoundPassage = (change: Partial<FoundPassage> = {}): FoundPassage => ({
  passage_id: "0193a0a0-0000-7000-8000-00000000000c",
  item_id: anItem().id,
  knowledge_type: "menu",
  title: "Cinnamon bun",
  heading: "Cinnamon bun",
  body: "Baked each morning with cardamom and pearl sugar.",
  featured: false,
  score: 0.91,
  likeness: 0.78,
  coverage: 0.42,
  words: ["morn"],
  why: "Means something like it and shares words with the question",
  ...change,
});

const bunClaim = "with cardamom and pearl sugar";

/** Three variants; the first claims something that is written down, the second something that is not. */
export const aDraft = (change: Partial<Draft> = {}): Draft => ({
  id: "0193a0a0-0000-7000-8000-00000000000d",
  brand_id: aBrand().id,
  format: "instagram_post",
  topic: "Our cinnamon buns",
  idea_id: null,
  language: "en",
  status: "open",
  revision: 1,
  grounded: true,
  passages: [
    {
      label: "P1",
      passage_id: "0193a0a0-0000-7000-8000-00000000000c",
      item_id: anItem().id,
      type: "menu",
      title: "Cinnamon bun",
      heading: "Cinnamon bun",
      body: "Baked each morning with cardamom and pearl sugar.",
    },
  ],
  variants: [
    aVariant({ citations: [{ label: "P1", claim: bunClaim }] }),
    aVariant({ id: "0193a0a0-0000-7000-8000-000000000012", style: "balanced", caption: "It smells of morning. Only 3.50 € today." }),
    aVariant({ id: "0193a0a0-0000-7000-8000-000000000013", style: "bold", caption: "Why wait? Warm buns. Now." }),
  ],
  media: [],
  version: null,
  created_at: "2026-11-24T07:30:00Z",
  updated_at: "2026-11-24T07:30:00Z",
  ...change,
});

export const aVariant = (change: Partial<DraftVariant> = {}): DraftVariant => ({
  id: "0193a0a0-0000-7000-8000-000000000011",
  style: "conservative",
  hook: "Buns, baked each morning",
  caption: `Buns, baked each morning ${bunClaim}.`,
  hashtags: ["fika", "buns"],
  notes: "Begins with what there is.",
  citations: [],
  alt_texts: [],
  model: "presence-offline",
  is_selected: false,
  ...change,
});

export const aFinding = (change: Partial<Finding> = {}): Finding => ({
  kind: "not_in_the_sources",
  weight: "warns",
  span: { start: 27, end: 33 },
  found: "3.50 €",
  detail: "3.50 € is not in what the brand wrote down",
  suggestion: "Write it down, or leave it out",
  fact: "price",
  source: null,
  ...change,
});

export const aReport = (change: Partial<CheckReport> = {}): CheckReport => ({
  findings: [],
  voice: {
    score: 72,
    certainty: "some",
    reasons: [{ about: "playful", measured: "No word to play with", wanted: "playful", change: "Say it with a wink", points: 12 }],
  },
  ...change,
});

export const aJob = (change: Partial<Job> = {}): Job => ({
  id: "0193a0a0-0000-7000-8000-00000000000e",
  brand_id: aBrand().id,
  kind: "drafts",
  status: "running",
  stage: "Reading what the brand knows about it",
  progress: 0.05,
  result: null,
  problem: null,
  created_at: "2026-11-24T07:30:00Z",
  updated_at: "2026-11-24T07:30:00Z",
  ...change,
});

/** A table of three rows: one is new, one is wrong, one is known. */
export const aReportOfImport = (change: Partial<ImportReport> = {}): ImportReport => ({
  dry_run: true,
  format: "csv",
  created: 1,
  known: 1,
  wrong: 1,
  rows: [
    { number: 1, place: "line 2", fate: "new", title: "Cinnamon bun", errors: [], item_id: null },
    { number: 2, place: "line 3", fate: "wrong", title: "Rye bread", errors: [{ pointer: "/details/price", detail: "'6,20' is not an amount" }], item_id: null },
    { number: 3, place: "line 4", fate: "known", title: "Oat milk", errors: [], item_id: anItem().id },
  ],
  notes: [],
  ...change,
});

export const anIdea = (change: Partial<Idea> = {}): Idea => ({
  id: "0193a0a0-0000-7000-8000-000000000021",
  brand_id: aBrand().id,
  title: "The first snow",
  hook: "It is snowing, and the oven is on.",
  description: "The courtyard in white, a cup in front of it.",
  reason: "Nothing is planned for Saturday, and nothing was said of the buns for three weeks.",
  pillar: "From the oven",
  formats: ["instagram_post"],
  suggested_on: "2026-12-05",
  source: "ai_generated",
  status: "new",
  passages: aDraft().passages,
  model: "presence-offline",
  revision: 1,
  created_at: "2026-11-24T07:30:00Z",
  updated_at: "2026-11-24T07:30:00Z",
  ...change,
});

export const aModel = (change: Partial<KnownModel> = {}): KnownModel => ({
  provider: "openai",
  model: "presence-offline",
  does: "writing",
  key: "deployment",
  silent_since: null,
  tried_again_at: null,
  ...change,
});
