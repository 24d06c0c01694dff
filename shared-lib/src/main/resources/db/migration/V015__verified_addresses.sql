-- When the owner of an address showed that it is theirs. Whoever registered before is asked for it like everybody else:
-- nobody has shown it of those addresses either.
ALTER TABLE users ADD COLUMN email_verified_at timestamptz;
GRANT SELECT (email_verified_at) ON users TO presence_workspace;

-- The mail that asks for it. At most one waits for a person, so asking again and again makes no second one.
CREATE TABLE verification_mails (
    user_id  uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    asked_at timestamptz NOT NULL,
    -- When it must be sent, or looked at again should the worker that sends it die; null once it is sent.
    due_at   timestamptz,
    -- Grows with every claim; a worker that lost its claim can no longer write.
    attempts int NOT NULL DEFAULT 0
);

CREATE INDEX verification_mails_due ON verification_mails (due_at) WHERE due_at IS NOT NULL;

-- Several may be good at a time: whoever asked twice may follow the link of either mail.
CREATE TABLE verification_tokens (
    token_hash text PRIMARY KEY,
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    -- What was shown to be theirs, should the address change meanwhile.
    email_key  text NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE INDEX verification_tokens_by_user ON verification_tokens (user_id);

ALTER TABLE verification_mails ENABLE ROW LEVEL SECURITY;
ALTER TABLE verification_mails FORCE ROW LEVEL SECURITY;
ALTER TABLE verification_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE verification_tokens FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON verification_mails TO presence_identity;
GRANT SELECT, INSERT, DELETE ON verification_tokens TO presence_identity;
CREATE POLICY identity ON verification_mails TO presence_identity USING (true);
CREATE POLICY identity ON verification_tokens TO presence_identity USING (true);
