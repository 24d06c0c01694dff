-- What a post was written from: the variant as the model wrote it, and the version that people had made of it by then. What
-- was changed afterwards is the difference to the post's own content. It stays readable when the draft goes.
CREATE TABLE posts_of_drafts (
    post_id      uuid PRIMARY KEY,
    workspace_id uuid NOT NULL,
    draft_id     uuid,
    style        text NOT NULL,
    model        text NOT NULL,
    version      int NOT NULL,
    caption      text NOT NULL,
    hashtags     text[] NOT NULL,
    FOREIGN KEY (workspace_id, post_id) REFERENCES scheduled_posts (workspace_id, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace_id, draft_id) REFERENCES content_drafts (workspace_id, id) ON DELETE SET NULL (draft_id)
);

CREATE INDEX posts_of_drafts_by_draft ON posts_of_drafts (workspace_id, draft_id);

ALTER TABLE posts_of_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE posts_of_drafts FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON posts_of_drafts TO presence_workspace;
CREATE POLICY own ON posts_of_drafts TO presence_workspace USING (workspace_id = presence_workspace_id());
