-- What else a network must be told to reach an account, e.g. its server.
ALTER TABLE social_connectors ADD COLUMN attributes jsonb NOT NULL DEFAULT '{}';

-- With a refresh token a fresh access token can be had also when the old one has run out: nobody has to connect again.
ALTER TABLE social_connectors ADD COLUMN renewable boolean NOT NULL GENERATED ALWAYS AS (refresh_token IS NOT NULL) STORED;

-- Some networks give another refresh token each time and take the old one back: only one worker at a time asks.
ALTER TABLE social_connectors ADD COLUMN refreshing_until timestamptz;

GRANT SELECT (renewable) ON social_connectors TO presence_upkeep;

-- A network that goes on working on a post after its yes: the post is neither out nor in doubt.
ALTER TABLE scheduled_posts DROP CONSTRAINT scheduled_posts_status_check;
ALTER TABLE scheduled_posts ADD CONSTRAINT scheduled_posts_status_check
    CHECK (status IN ('scheduled', 'preparing', 'ready', 'committing', 'accepted', 'published', 'failed', 'unconfirmed',
                      'held', 'cancelled'));
ALTER TABLE publications DROP CONSTRAINT publications_commit_answer_check;
ALTER TABLE publications ADD CONSTRAINT publications_commit_answer_check
    CHECK (commit_answer IN ('none', 'unclear', 'no', 'accepted'));

ALTER TABLE scheduled_posts DROP CONSTRAINT scheduled_posts_comment_answer_check;
ALTER TABLE scheduled_posts ADD CONSTRAINT scheduled_posts_comment_answer_check
    CHECK (comment_answer IN ('none', 'unclear', 'no', 'accepted'));

DROP INDEX scheduled_posts_open;
CREATE INDEX scheduled_posts_open ON scheduled_posts (workspace_id, brand_id, due_at DESC, id DESC)
    WHERE status IN ('scheduled', 'preparing', 'ready', 'committing', 'accepted', 'unconfirmed', 'held', 'failed');
