-- Where security binds the owner, a statement on rows would silently find none. This makes it fail.
SET LOCAL row_security = off;
