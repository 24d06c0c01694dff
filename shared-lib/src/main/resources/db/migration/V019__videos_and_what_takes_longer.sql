-- Videos stand beside pictures: what the content of a file turned out to be is in the columns of its kind.
ALTER TABLE media_items
    ADD COLUMN kind text NOT NULL DEFAULT 'picture' CHECK (kind IN ('picture', 'video')),
    ADD COLUMN duration_ms bigint,
    ADD COLUMN frame_rate  double precision,
    ADD COLUMN video_codec text,
    ADD COLUMN audio_codec text,
    DROP CONSTRAINT media_items_check,
    ADD CONSTRAINT media_items_known_when_ready CHECK (
        status = 'pending'
        OR (content_type IS NOT NULL AND size_bytes IS NOT NULL AND width IS NOT NULL AND height IS NOT NULL
            AND CASE kind
                WHEN 'picture' THEN plain_jpeg IS NOT NULL
                WHEN 'video' THEN duration_ms IS NOT NULL AND frame_rate IS NOT NULL AND video_codec IS NOT NULL
                    AND edition IS NOT NULL
            END));

-- How long before its instant a post is prepared: what is large takes longer. Set by what the post shows.
ALTER TABLE scheduled_posts ADD COLUMN lead_seconds int NOT NULL DEFAULT 300 CHECK (lead_seconds > 0);

-- The sweep arms posts anew.
GRANT SELECT (lead_seconds) ON scheduled_posts TO presence_upkeep;
