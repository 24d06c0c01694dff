CREATE TABLE social_connectors (
    id               uuid PRIMARY KEY,
    workspace_id     uuid NOT NULL,
    brand_id         uuid NOT NULL,
    platform         text NOT NULL,
    account_id       text NOT NULL,
    account_name     text NOT NULL,
    account_username text NOT NULL,
    avatar_url       text,
    status           text NOT NULL CHECK (status IN ('connected', 'expired', 'revoked', 'error')),
    -- Fernet tokens; gone once the account is disconnected.
    access_token     text,
    refresh_token    text,
    token_expires_at timestamptz,
    scopes           text[] NOT NULL,
    last_error       text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    -- A disconnected account stays for the posts that name it.
    disconnected_at  timestamptz,
    UNIQUE (workspace_id, id),
    UNIQUE (brand_id, platform, account_id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE
);

ALTER TABLE social_connectors ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON social_connectors TO presence_workspace;
CREATE POLICY own ON social_connectors TO presence_workspace USING (workspace_id = presence_workspace_id());
