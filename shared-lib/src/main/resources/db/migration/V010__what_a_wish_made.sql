-- What was asked for under an Idempotency-Key has its id from that key, so that it is there once; this is a hash of the
-- request, which tells another request under the same key. Null where no key was given.
ALTER TABLE scheduled_posts ADD COLUMN wish_fingerprint text;
ALTER TABLE brands ADD COLUMN wish_fingerprint text;
