-- Which workspace a transaction acts in; null outside of one, so that a forgotten workspace sees no row.
CREATE FUNCTION presence_workspace_id() RETURNS uuid
    LANGUAGE sql STABLE
    RETURN NULLIF(current_setting('presence.workspace_id', true), '')::uuid;

CREATE TABLE users (
    id            uuid PRIMARY KEY,
    email         text NOT NULL,
    -- What is compared: one person, one account, however the address is capitalised.
    email_key     text NOT NULL UNIQUE,
    name          text NOT NULL,
    password_hash text NOT NULL,
    created_at    timestamptz NOT NULL
);

CREATE TABLE workspaces (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE workspace_members (
    workspace_id uuid NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    role         text NOT NULL CHECK (role IN ('owner', 'admin', 'editor', 'viewer')),
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, user_id)
);

CREATE INDEX workspace_members_by_user ON workspace_members (user_id);

CREATE TABLE sessions (
    id           uuid PRIMARY KEY,
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    workspace_id uuid NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz
);

CREATE INDEX sessions_by_user ON sessions (user_id);

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE workspaces ENABLE ROW LEVEL SECURITY;
ALTER TABLE workspace_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;

-- Who is calling must be found before it is known which workspace the call belongs to.
GRANT SELECT, INSERT, UPDATE ON users, workspaces, workspace_members, sessions TO presence_identity;
CREATE POLICY identity ON users TO presence_identity USING (true);
CREATE POLICY identity ON workspaces TO presence_identity USING (true);
CREATE POLICY identity ON workspace_members TO presence_identity USING (true);
CREATE POLICY identity ON sessions TO presence_identity USING (true);

GRANT SELECT ON workspaces, workspace_members TO presence_workspace;
GRANT SELECT (id, email, name, created_at) ON users TO presence_workspace;
CREATE POLICY own ON workspaces TO presence_workspace USING (id = presence_workspace_id());
CREATE POLICY own ON workspace_members TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY colleagues ON users TO presence_workspace
    USING (EXISTS (SELECT FROM workspace_members m WHERE m.user_id = users.id));
