-- A brand's posts are looked at in three groups: what comes next, what waits for a person, what lies behind. Each post is in
-- one index (an unconfirmed one in two), in the order of its group, so that a page is read and not a history.
CREATE INDEX scheduled_posts_next ON scheduled_posts (brand_id, due_at, id)
    WHERE status IN ('scheduled', 'preparing', 'ready', 'committing', 'unconfirmed');
CREATE INDEX scheduled_posts_attention ON scheduled_posts (brand_id, due_at, id)
    WHERE status IN ('failed', 'held', 'unconfirmed');
CREATE INDEX scheduled_posts_past ON scheduled_posts (brand_id, due_at, id)
    WHERE status IN ('published', 'cancelled');
