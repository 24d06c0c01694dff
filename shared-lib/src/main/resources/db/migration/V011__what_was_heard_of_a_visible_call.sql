-- What the network answered to the last visible call of an attempt, or of a first comment: nothing (it may still be on its
-- way), something that does not tell, or a no. A call that was answered is over, so the network can be asked sooner.
ALTER TABLE publications ADD COLUMN commit_answer text NOT NULL DEFAULT 'none'
    CHECK (commit_answer IN ('none', 'unclear', 'no'));
ALTER TABLE scheduled_posts ADD COLUMN comment_answer text NOT NULL DEFAULT 'none'
    CHECK (comment_answer IN ('none', 'unclear', 'no'));
