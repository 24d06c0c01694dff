-- Under row-level security, by which all of the application reads, the two indexes that begin with the workspace hold the
-- groups as well: what is open for what comes next and what waits for a person, all posts for what lies behind. These
-- three were never read, and written with every post.
DROP INDEX scheduled_posts_next;
DROP INDEX scheduled_posts_attention;
DROP INDEX scheduled_posts_past;
