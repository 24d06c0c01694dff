-- Row-level security adds "and of this workspace" to every query. An index that does not begin with the workspace leaves
-- that to be met by reading: of a brand with 10,000 of a million posts the whole history was read for a page, since the
-- planner takes the two conditions for independent and the result for small.
DROP INDEX scheduled_posts_by_brand;
CREATE INDEX scheduled_posts_by_brand ON scheduled_posts (workspace_id, brand_id, due_at DESC, id DESC);

-- What is not over is little beside what is: whether posts wait, for a brand, an account or a picture, and which of a brand
-- failed or are held, is found among these alone.
CREATE INDEX scheduled_posts_open ON scheduled_posts (workspace_id, brand_id, due_at DESC, id DESC)
    WHERE status IN ('scheduled', 'preparing', 'ready', 'committing', 'unconfirmed', 'held', 'failed');

DROP INDEX media_items_by_brand;
CREATE INDEX media_items_by_brand ON media_items (workspace_id, brand_id, created_at DESC, id DESC);

-- A brand is of one workspace. Told so, the planner knows how many rows a brand has.
CREATE STATISTICS scheduled_posts_of_a_brand (dependencies) ON workspace_id, brand_id FROM scheduled_posts;
CREATE STATISTICS media_items_of_a_brand (dependencies) ON workspace_id, brand_id FROM media_items;
