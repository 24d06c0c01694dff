CREATE TABLE media_items (
    id            uuid PRIMARY KEY,
    workspace_id  uuid NOT NULL,
    brand_id      uuid NOT NULL,
    file_name     text NOT NULL,
    status        text NOT NULL CHECK (status IN ('pending', 'ready')),
    declared_type text NOT NULL,
    declared_size bigint NOT NULL,
    -- What the content turned out to be; null until the upload is complete.
    content_type  text,
    size_bytes    bigint,
    width         int,
    height        int,
    -- A JPEG of one picture stored upright: networks can be given the file as it is.
    plain_jpeg    boolean,
    created_at    timestamptz NOT NULL,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE,
    CHECK (status = 'pending' OR (content_type IS NOT NULL AND size_bytes IS NOT NULL AND width IS NOT NULL
        AND height IS NOT NULL AND plain_jpeg IS NOT NULL))
);

CREATE INDEX media_items_by_brand ON media_items (brand_id, created_at DESC, id DESC);

ALTER TABLE media_items ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON media_items TO presence_workspace;
CREATE POLICY own ON media_items TO presence_workspace USING (workspace_id = presence_workspace_id());
