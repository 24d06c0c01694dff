CREATE TABLE brands (
    id           uuid PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    name         text NOT NULL,
    brand_type   text NOT NULL,
    description  text NOT NULL,
    website      text,
    timezone     text NOT NULL,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    -- A deleted brand stays for the posts and pictures that name it; nobody sees it.
    deleted_at   timestamptz,
    -- For foreign keys that keep a row and its brand in one workspace.
    UNIQUE (workspace_id, id)
);

CREATE INDEX brands_by_age ON brands (workspace_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;

CREATE TABLE brand_voices (
    brand_id            uuid PRIMARY KEY,
    workspace_id        uuid NOT NULL,
    tone_formal         int NOT NULL CHECK (tone_formal BETWEEN 0 AND 100),
    tone_playful        int NOT NULL CHECK (tone_playful BETWEEN 0 AND 100),
    tone_bold           int NOT NULL CHECK (tone_bold BETWEEN 0 AND 100),
    tone_technical      int NOT NULL CHECK (tone_technical BETWEEN 0 AND 100),
    tone_emotional      int NOT NULL CHECK (tone_emotional BETWEEN 0 AND 100),
    example_phrases     text[] NOT NULL,
    words_to_avoid      text[] NOT NULL,
    words_to_prefer     text[] NOT NULL,
    emojis_allowed      boolean NOT NULL,
    max_emojis_per_post int NOT NULL,
    hashtag_style       text NOT NULL,
    primary_language    text NOT NULL,
    custom_instructions text NOT NULL,
    updated_at          timestamptz NOT NULL,
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE
);

ALTER TABLE brands ENABLE ROW LEVEL SECURITY;
ALTER TABLE brand_voices ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON brands, brand_voices TO presence_workspace;
CREATE POLICY own ON brands TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON brand_voices TO presence_workspace USING (workspace_id = presence_workspace_id());
