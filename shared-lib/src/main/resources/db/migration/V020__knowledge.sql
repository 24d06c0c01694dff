-- What a brand knows: written or imported by people, in pieces that are found again by meaning and by word.
CREATE TABLE knowledge_items (
    id             uuid PRIMARY KEY,
    workspace_id   uuid NOT NULL,
    brand_id       uuid NOT NULL,
    knowledge_type text NOT NULL,
    title          text NOT NULL,
    content        text NOT NULL,
    -- What the type asks for (a price and its currency, the date of an event), by name.
    details        jsonb NOT NULL,
    -- The months in which it is of use, 1 to 12; none means all year.
    season_months  int[] NOT NULL,
    -- In days of the brand's zone, both of them included.
    valid_from     date,
    valid_until    date,
    featured       boolean NOT NULL,
    active         boolean NOT NULL,
    -- Where it came from: somebody's hand, a file, a page of the web.
    origin         text NOT NULL CHECK (origin IN ('manual', 'file', 'web')),
    origin_name    text,
    -- Of all that people wrote in it: what is imported a second time is known by it.
    fingerprint    text NOT NULL,
    created_by     uuid NOT NULL REFERENCES users,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    -- Of the request that made it, so that a repeat is told from another one.
    wish_fingerprint text,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE,
    CHECK (valid_from <= valid_until)
);

CREATE INDEX knowledge_items_by_age ON knowledge_items (workspace_id, brand_id, created_at DESC, id DESC);
CREATE INDEX knowledge_items_by_fingerprint ON knowledge_items (workspace_id, brand_id, fingerprint);

-- What is found and cited. A piece keeps its id as long as its text is the same: citations go on pointing at it, and its
-- place among the others may change without its meaning being worked out, and paid for, again.
CREATE TABLE knowledge_passages (
    id           uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    brand_id     uuid NOT NULL,
    item_id      uuid NOT NULL,
    position     int NOT NULL,
    heading      text NOT NULL,
    body         text NOT NULL,
    -- Of heading and body.
    content_hash text NOT NULL,
    -- The configuration of PostgreSQL's text search by which the words were reduced.
    language     text NOT NULL,
    words        tsvector NOT NULL,
    UNIQUE (workspace_id, id),
    UNIQUE (item_id, content_hash),
    FOREIGN KEY (workspace_id, item_id) REFERENCES knowledge_items (workspace_id, id) ON DELETE CASCADE
);

CREATE INDEX knowledge_passages_by_item ON knowledge_passages (workspace_id, brand_id, item_id, position);
CREATE INDEX knowledge_passages_by_word ON knowledge_passages USING gin (words);
CREATE STATISTICS knowledge_passages_of_a_brand (dependencies) ON workspace_id, brand_id FROM knowledge_passages;
CREATE STATISTICS knowledge_items_of_a_brand (dependencies) ON workspace_id, brand_id FROM knowledge_items;

-- A passage has one of these for each model that was asked: while a brand moves to another model, the old one still answers.
CREATE TABLE passage_embeddings (
    workspace_id uuid NOT NULL,
    brand_id     uuid NOT NULL,
    passage_id   uuid NOT NULL,
    model        text NOT NULL,
    -- As many dimensions as the model has.
    embedding    vector NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (passage_id, model),
    FOREIGN KEY (workspace_id, passage_id) REFERENCES knowledge_passages (workspace_id, id) ON DELETE CASCADE
);

-- A brand is of one workspace. Read whole for a small brand: the nearest are then found exactly.
CREATE INDEX passage_embeddings_by_brand ON passage_embeddings (workspace_id, brand_id, model);
CREATE STATISTICS passage_embeddings_of_a_brand (dependencies) ON workspace_id, brand_id FROM passage_embeddings;

ALTER TABLE knowledge_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE knowledge_items FORCE ROW LEVEL SECURITY;
ALTER TABLE knowledge_passages ENABLE ROW LEVEL SECURITY;
ALTER TABLE knowledge_passages FORCE ROW LEVEL SECURITY;
ALTER TABLE passage_embeddings ENABLE ROW LEVEL SECURITY;
ALTER TABLE passage_embeddings FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON knowledge_items, knowledge_passages, passage_embeddings TO presence_workspace;
CREATE POLICY own ON knowledge_items TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON knowledge_passages TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON passage_embeddings TO presence_workspace USING (workspace_id = presence_workspace_id());
