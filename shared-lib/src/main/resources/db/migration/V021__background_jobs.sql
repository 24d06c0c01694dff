-- Work that takes longer than a request may: indexing, importing, writing. A row is the record and the outbox both, as a
-- post's is: messages only say "look".
CREATE TABLE jobs (
    id           uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    brand_id     uuid NOT NULL,
    kind         text NOT NULL,
    status       text NOT NULL CHECK (status IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    input        jsonb NOT NULL,
    -- What is being done, in words for people, and how much of it is (0 to 1).
    stage        text NOT NULL,
    progress     double precision NOT NULL,
    result       jsonb,
    problem      jsonb,
    -- Grows with every claim; a worker that lost its claim can no longer write.
    fence        bigint NOT NULL DEFAULT 0,
    lease_until  timestamptz,
    -- When somebody must look, should the message that normally comes first get lost; null once it is over.
    attention_at timestamptz,
    -- Claims that ended without a result, in a row.
    failures     int NOT NULL DEFAULT 0,
    -- Who asked for it; nobody did for what the product does by itself.
    created_by   uuid REFERENCES users,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    wish_fingerprint text,
    UNIQUE (workspace_id, id),
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE,
    CHECK ((attention_at IS NULL) = (status IN ('done', 'failed', 'cancelled')))
);

-- A brand has one that gives its passages their meaning, however many of them change meanwhile.
CREATE UNIQUE INDEX jobs_indexing ON jobs (brand_id) WHERE kind = 'indexing' AND attention_at IS NOT NULL;
CREATE INDEX jobs_to_sweep ON jobs (attention_at) WHERE attention_at IS NOT NULL;
CREATE INDEX jobs_by_age ON jobs (workspace_id, brand_id, created_at DESC, id DESC);

-- What a job has had answered already. Whoever takes the job up again finds it here and does not ask, or pay, twice.
CREATE TABLE job_answers (
    workspace_id uuid NOT NULL,
    job_id       uuid NOT NULL,
    step         text NOT NULL,
    answer       jsonb NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (job_id, step),
    FOREIGN KEY (workspace_id, job_id) REFERENCES jobs (workspace_id, id) ON DELETE CASCADE
);

-- Each call of a model that was answered, in the transaction that keeps its answer.
CREATE TABLE model_calls (
    id            uuid PRIMARY KEY,
    workspace_id  uuid NOT NULL,
    brand_id      uuid NOT NULL,
    job_id        uuid,
    purpose       text NOT NULL,
    provider      text NOT NULL,
    model         text NOT NULL,
    input_tokens  int NOT NULL,
    output_tokens int NOT NULL,
    millis        int NOT NULL,
    -- In millionths of a US dollar; null where nobody knows the price of the model.
    price_micros  bigint,
    called_at     timestamptz NOT NULL,
    FOREIGN KEY (workspace_id, brand_id) REFERENCES brands (workspace_id, id) ON DELETE CASCADE
);

CREATE INDEX model_calls_by_month ON model_calls (workspace_id, called_at);
CREATE INDEX model_calls_by_job ON model_calls (job_id) WHERE job_id IS NOT NULL;

-- What a workspace has spent in a month (UTC), beside the calls it sums up: the cap is asked before every call.
CREATE TABLE model_spending (
    workspace_id  uuid NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    month         date NOT NULL,
    price_micros  bigint NOT NULL,
    calls         int NOT NULL,
    PRIMARY KEY (workspace_id, month)
);

ALTER TABLE jobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE jobs FORCE ROW LEVEL SECURITY;
ALTER TABLE job_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_answers FORCE ROW LEVEL SECURITY;
ALTER TABLE model_calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_calls FORCE ROW LEVEL SECURITY;
ALTER TABLE model_spending ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_spending FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON jobs, job_answers, model_spending TO presence_workspace;
GRANT SELECT, INSERT ON model_calls TO presence_workspace;
CREATE POLICY own ON jobs TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON job_answers TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON model_calls TO presence_workspace USING (workspace_id = presence_workspace_id());
CREATE POLICY own ON model_spending TO presence_workspace USING (workspace_id = presence_workspace_id());

-- The sweep crosses workspaces and sees no more than when to look at what.
GRANT SELECT (id, workspace_id, attention_at) ON jobs TO presence_upkeep;
GRANT UPDATE (attention_at) ON jobs TO presence_upkeep;
CREATE POLICY upkeep ON jobs TO presence_upkeep USING (true);
