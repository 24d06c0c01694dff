CREATE TABLE scheduled_posts (
    id                uuid PRIMARY KEY,
    workspace_id      uuid NOT NULL,
    brand_id          uuid NOT NULL,
    connector_id      uuid NOT NULL,
    platform          text NOT NULL,
    status            text NOT NULL CHECK (status IN ('scheduled', 'preparing', 'ready', 'committing', 'published',
                                                      'failed', 'unconfirmed', 'held', 'cancelled')),
    -- Counts the changes to what is to be published and when; a message about an older one is stale.
    revision          int NOT NULL,
    due_at            timestamptz NOT NULL,
    timezone          text NOT NULL,
    content           jsonb NOT NULL,
    -- Grows with every claim; a worker that lost its claim can no longer write.
    fence             bigint NOT NULL DEFAULT 0,
    lease_until       timestamptz,
    -- When somebody must look at the post, should the message that normally comes first get lost. Written in the same
    -- transaction as the state it belongs to: this column is the outbox.
    attention_at      timestamptz,
    platform_post_id  text,
    platform_post_url text,
    published_at      timestamptz,
    last_error        jsonb,
    created_by        uuid NOT NULL REFERENCES users,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id),
    FOREIGN KEY (workspace_id, connector_id) REFERENCES social_connectors (workspace_id, id)
);

CREATE INDEX scheduled_posts_by_brand ON scheduled_posts (brand_id, due_at DESC, id DESC);
CREATE INDEX scheduled_posts_by_connector ON scheduled_posts (connector_id);
CREATE INDEX scheduled_posts_to_sweep ON scheduled_posts (attention_at) WHERE attention_at IS NOT NULL;

-- The ledger: one row for each attempt to publish a revision, kept for good.
CREATE TABLE publications (
    id             uuid PRIMARY KEY,
    workspace_id   uuid NOT NULL,
    post_id        uuid NOT NULL,
    revision       int NOT NULL,
    attempt        int NOT NULL,
    phase          text NOT NULL CHECK (phase IN ('preparing', 'ready', 'committing', 'reconciling', 'done')),
    checkpoint     jsonb NOT NULL,
    -- How often in a row a step failed in a way that time may heal.
    failures       int NOT NULL DEFAULT 0,
    started_at     timestamptz NOT NULL,
    commit_sent_at timestamptz,
    finished_at    timestamptz,
    outcome        text CHECK (outcome IN ('published', 'failed', 'held', 'unconfirmed', 'cancelled', 'superseded')),
    detail         text,
    UNIQUE (post_id, attempt),
    FOREIGN KEY (workspace_id, post_id) REFERENCES scheduled_posts (workspace_id, id),
    CHECK ((phase = 'done') = (outcome IS NOT NULL))
);

CREATE UNIQUE INDEX publications_open ON publications (post_id) WHERE phase <> 'done';

ALTER TABLE scheduled_posts ENABLE ROW LEVEL SECURITY;
ALTER TABLE publications ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON scheduled_posts, publications TO presence_workspace;
CREATE POLICY own ON scheduled_posts TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON publications TO presence_workspace USING (workspace_id = presence_workspace_id());

-- The sweeper crosses workspaces and sees no more than when to look at what.
GRANT SELECT (id, workspace_id, revision, status, due_at, lease_until, attention_at) ON scheduled_posts TO presence_upkeep;
GRANT UPDATE (attention_at) ON scheduled_posts TO presence_upkeep;
CREATE POLICY upkeep ON scheduled_posts TO presence_upkeep USING (true);
