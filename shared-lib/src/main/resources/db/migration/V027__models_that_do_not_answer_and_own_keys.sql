-- Whose key a call went by. What a workspace pays its provider itself is shown, and does not count against the cap.
ALTER TABLE model_calls ADD COLUMN key_owner text NOT NULL DEFAULT 'deployment'
    CHECK (key_owner IN ('deployment', 'workspace'));

-- The keys that a workspace brings itself, sealed to it and to the provider.
CREATE TABLE model_keys (
    workspace_id uuid NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    provider     text NOT NULL,
    sealed       text NOT NULL,
    -- By which people tell which one it is.
    last_four    text NOT NULL,
    set_by       uuid REFERENCES users ON DELETE SET NULL,
    set_at       timestamptz NOT NULL,
    -- When the provider would not take it any more; null while it does.
    refused_at   timestamptz,
    PRIMARY KEY (workspace_id, provider)
);

-- Models that are left alone since they do not answer, so that pages can say so. Written when that begins, goes on and ends, never
-- while all is well; whoever reads it leaves out what is older than any worker would stay away. What concerns everybody has no
-- workspace; a model that does not answer to a workspace's own key concerns that one alone.
CREATE TABLE model_outages (
    workspace_id uuid REFERENCES workspaces ON DELETE CASCADE,
    provider     text NOT NULL,
    model        text NOT NULL,
    since        timestamptz NOT NULL,
    until        timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (workspace_id, provider, model)
);

ALTER TABLE model_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_keys FORCE ROW LEVEL SECURITY;
ALTER TABLE model_outages ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_outages FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON model_keys TO presence_workspace;
CREATE POLICY own ON model_keys TO presence_workspace USING (workspace_id = presence_workspace_id());

GRANT SELECT ON model_outages TO presence_workspace;
CREATE POLICY own ON model_outages TO presence_workspace
    USING (workspace_id IS NULL OR workspace_id = presence_workspace_id());

-- Workers find it out for everybody; nothing of a workspace stands here but that it has a key of its own.
GRANT SELECT, INSERT, UPDATE, DELETE ON model_outages TO presence_upkeep;
CREATE POLICY upkeep ON model_outages TO presence_upkeep USING (true);
