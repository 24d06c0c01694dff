-- Which files hold a picture: an edition is written by whoever completes its upload, and holds the picture without
-- metadata, and what networks fetch. Null for pictures that an earlier version has completed, which kept the file as it
-- came; they get one when they are next shown or published.
ALTER TABLE media_items ADD COLUMN edition uuid;
