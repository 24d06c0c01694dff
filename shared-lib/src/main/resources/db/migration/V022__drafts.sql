-- What was written for a brand and may become a post. The variants stay as the model wrote them; what people make of one is
-- kept beside them, version by version.
CREATE TABLE content_drafts (
    id           uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    brand_id     uuid NOT NULL,
    format       text NOT NULL,
    topic        text NOT NULL,
    language     text NOT NULL,
    -- The passages that the writer was given, as they were then: what is cited stays readable when the item is gone.
    evidence     jsonb NOT NULL,
    status       text NOT NULL CHECK (status IN ('open', 'used', 'archived')),
    -- Grows with every change; a change that knows an older one is refused.
    revision     int NOT NULL,
    -- The job that wrote it: one draft for a job, however often that is taken up.
    job_id       uuid NOT NULL UNIQUE,
    created_by   uuid REFERENCES users,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE
);

CREATE INDEX content_drafts_by_age ON content_drafts (workspace_id, brand_id, created_at DESC, id DESC);
CREATE STATISTICS content_drafts_of_a_brand (dependencies) ON workspace_id, brand_id FROM content_drafts;

CREATE TABLE content_variants (
    id           uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    draft_id     uuid NOT NULL,
    style        text NOT NULL CHECK (style IN ('conservative', 'balanced', 'bold')),
    hook         text NOT NULL,
    caption      text NOT NULL,
    hashtags     text[] NOT NULL,
    notes        text NOT NULL,
    citations    jsonb NOT NULL,
    model        text NOT NULL,
    UNIQUE (draft_id, style),
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, draft_id) REFERENCES content_drafts (workspace_id, id) ON DELETE CASCADE
);

-- What somebody has made of a variant. The last one is the text of the draft.
CREATE TABLE draft_versions (
    workspace_id uuid NOT NULL,
    draft_id     uuid NOT NULL,
    number       int NOT NULL,
    variant_id   uuid NOT NULL,
    caption      text NOT NULL,
    hashtags     text[] NOT NULL,
    edited_by    uuid NOT NULL REFERENCES users,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (draft_id, number),
    FOREIGN KEY (workspace_id, draft_id) REFERENCES content_drafts (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, variant_id) REFERENCES content_variants (workspace_id, id) ON DELETE CASCADE
);

ALTER TABLE content_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_drafts FORCE ROW LEVEL SECURITY;
ALTER TABLE content_variants ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_variants FORCE ROW LEVEL SECURITY;
ALTER TABLE draft_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_versions FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON content_drafts, draft_versions TO presence_workspace;
GRANT SELECT, INSERT ON content_variants TO presence_workspace;
CREATE POLICY own ON content_drafts TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON content_variants TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON draft_versions TO presence_workspace USING (workspace_id = presence_workspace_id());
