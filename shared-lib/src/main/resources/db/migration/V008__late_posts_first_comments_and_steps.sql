-- What to do when the post would go out more than so many minutes late. Posts of before get the standard policy.
ALTER TABLE scheduled_posts ADD COLUMN lateness text NOT NULL DEFAULT 'ask' CHECK (lateness IN ('publish', 'ask', 'drop'));
ALTER TABLE scheduled_posts ADD COLUMN late_after_minutes int NOT NULL DEFAULT 15 CHECK (late_after_minutes > 0);
ALTER TABLE scheduled_posts ALTER COLUMN lateness DROP DEFAULT, ALTER COLUMN late_after_minutes DROP DEFAULT;

-- The turn of a late post among those of its account.
ALTER TABLE scheduled_posts ADD COLUMN not_before timestamptz;

-- The engine leaves the post alone until then: a step needs time, or the network asked for it. A message that comes
-- earlier is sent on, so a wait may be longer than a queue can delay.
ALTER TABLE scheduled_posts ADD COLUMN wait_until timestamptz;

-- Where the first comment stands; null for a post without one. It shares fence and lease with the post.
ALTER TABLE scheduled_posts ADD COLUMN comment_status text
    CHECK (comment_status IN ('pending', 'sending', 'checking', 'posted', 'unconfirmed', 'failed'));
ALTER TABLE scheduled_posts ADD COLUMN comment_id text;
ALTER TABLE scheduled_posts ADD COLUMN comment_error jsonb;
ALTER TABLE scheduled_posts ADD COLUMN comment_failures int NOT NULL DEFAULT 0;
ALTER TABLE scheduled_posts ADD COLUMN comment_sent_at timestamptz;

-- What was done at the network, and what it answered.
ALTER TABLE publications ADD COLUMN steps jsonb NOT NULL DEFAULT '[]';

-- Since when the network is being asked whether the visible call took effect.
ALTER TABLE publications ADD COLUMN asked_since timestamptz;
