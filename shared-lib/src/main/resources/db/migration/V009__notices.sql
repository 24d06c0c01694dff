CREATE TABLE notices (
    id           uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    brand_id     uuid NOT NULL,
    post_id      uuid NOT NULL,
    kind         text NOT NULL,
    title        text NOT NULL,
    -- The cause, and what to do about it.
    detail       text NOT NULL,
    action       text NOT NULL,
    created_at   timestamptz NOT NULL,
    read_at      timestamptz,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, post_id) REFERENCES scheduled_posts (workspace_id, id) ON DELETE CASCADE
);

CREATE INDEX notices_by_age ON notices (workspace_id, created_at DESC, id DESC);
CREATE INDEX notices_unread ON notices (workspace_id, created_at DESC, id DESC) WHERE read_at IS NULL;

-- One row for each person a notice is mailed to, so that a mail that was refused is repeated for nobody else.
CREATE TABLE notice_mails (
    workspace_id uuid NOT NULL,
    notice_id    uuid NOT NULL,
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    -- When it must be sent, or looked at again should the worker that sends it die; null once nothing is left to do.
    due_at       timestamptz,
    -- Grows with every claim; a worker that lost its claim can no longer write.
    attempts     int NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL,
    sent_at      timestamptz,
    PRIMARY KEY (notice_id, user_id),
    FOREIGN KEY (workspace_id, notice_id) REFERENCES notices (workspace_id, id) ON DELETE CASCADE
);

CREATE INDEX notice_mails_by_user ON notice_mails (user_id, created_at DESC);
CREATE INDEX notice_mails_due ON notice_mails (due_at) WHERE due_at IS NOT NULL;

ALTER TABLE notices ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice_mails ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON notices, notice_mails TO presence_workspace;
CREATE POLICY own ON notices TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON notice_mails TO presence_workspace USING (workspace_id = presence_workspace_id());

-- Which workspace has mail to send, and no more: what is sent, and to whom, is read inside the workspace.
GRANT SELECT (workspace_id, due_at) ON notice_mails TO presence_upkeep;
CREATE POLICY upkeep ON notice_mails TO presence_upkeep USING (true);
