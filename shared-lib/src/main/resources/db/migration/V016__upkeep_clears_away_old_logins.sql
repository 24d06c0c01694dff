-- Sessions that were over long ago, and links of mails that were good long ago: nobody can use them, and they only grow. Upkeep
-- finds and deletes them; of who they belong to it sees nothing.
GRANT SELECT (id, expires_at, ended_at), DELETE ON sessions TO presence_upkeep;
GRANT SELECT (token_hash, expires_at), DELETE ON verification_tokens TO presence_upkeep;
CREATE POLICY upkeep ON sessions TO presence_upkeep USING (true);
CREATE POLICY upkeep ON verification_tokens TO presence_upkeep USING (true);

-- LEAST leaves out a null: a session that nobody ended is over when it expires.
CREATE INDEX sessions_over ON sessions ((LEAST(ended_at, expires_at)));
CREATE INDEX verification_tokens_expired ON verification_tokens (expires_at);
