-- What the pictures show that a variant was written to, for people who cannot see them.
ALTER TABLE content_variants ADD COLUMN alt_texts jsonb NOT NULL DEFAULT '[]';
