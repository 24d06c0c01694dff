package com.presenceos.local.networks.instagram;

import java.time.Instant;

/**
 * A comment under a post.
 *
 * @param authorId of an account here, or made up for a stranger
 */
record Comment(String id, String media, String authorId, String author, String text, Instant postedAt) {}
