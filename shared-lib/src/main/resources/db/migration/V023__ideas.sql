-- What a brand could post about: proposed by a model from what the brand knows and has planned, or written down by a person.
CREATE TABLE content_ideas (
    id               uuid PRIMARY KEY,
    workspace_id     uuid NOT NULL,
    brand_id         uuid NOT NULL,
    title            text NOT NULL,
    hook             text NOT NULL,
    description      text NOT NULL,
    -- Why now, and why this brand.
    reason           text NOT NULL,
    source           text NOT NULL CHECK (source IN ('ai_generated', 'trend_inspired', 'user_created')),
    status           text NOT NULL CHECK (status IN ('new', 'approved', 'used', 'rejected')),
    pillar           text NOT NULL,
    formats          text[] NOT NULL,
    suggested_on     date,
    -- The passages that it rests on, as they were then.
    evidence         jsonb NOT NULL,
    -- The model that wrote it, and in which job; neither for what a person wrote down.
    model            text,
    job_id           uuid,
    -- Grows with every change; a change that knows an older one is refused.
    revision         int NOT NULL,
    created_by       uuid REFERENCES users,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    wish_fingerprint text,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE,
    CHECK ((model IS NULL) = (source = 'user_created'))
);

CREATE INDEX content_ideas_by_age ON content_ideas (workspace_id, brand_id, created_at DESC, id DESC);
CREATE STATISTICS content_ideas_of_a_brand (dependencies) ON workspace_id, brand_id FROM content_ideas;

ALTER TABLE content_ideas ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON content_ideas TO presence_workspace;
CREATE POLICY own ON content_ideas TO presence_workspace USING (workspace_id = presence_workspace_id());

-- A draft may be written from an idea, and stays when the idea goes. Whoever adds the key must see both tables.
ALTER TABLE content_drafts NO FORCE ROW LEVEL SECURITY;
ALTER TABLE content_drafts
    ADD COLUMN idea_id uuid,
    -- What a person typed as the topic proves what a text says; what a model thought of proves nothing.
    ADD COLUMN topic_proves boolean NOT NULL DEFAULT true,
    ADD FOREIGN KEY (workspace_id, idea_id) REFERENCES content_ideas (workspace_id, id) ON DELETE SET NULL (idea_id);
ALTER TABLE content_drafts FORCE ROW LEVEL SECURITY;
ALTER TABLE content_ideas FORCE ROW LEVEL SECURITY;
ALTER TABLE content_drafts ALTER COLUMN topic_proves DROP DEFAULT;
CREATE INDEX content_drafts_by_idea ON content_drafts (workspace_id, idea_id) WHERE idea_id IS NOT NULL;
