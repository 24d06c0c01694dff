-- Nothing goes out through a paused account; what becomes due meanwhile is held.
ALTER TABLE social_connectors ADD COLUMN paused_at timestamptz;
ALTER TABLE social_connectors ADD COLUMN token_obtained_at timestamptz;

-- Tokens that are about to run out are found across workspaces; each is opened within its own.
GRANT SELECT (id, workspace_id, status, token_expires_at, token_obtained_at, disconnected_at)
    ON social_connectors TO presence_upkeep;
CREATE POLICY upkeep ON social_connectors TO presence_upkeep USING (true);

CREATE INDEX social_connectors_token_expires_at ON social_connectors (token_expires_at) WHERE disconnected_at IS NULL;
