package com.presenceos.local.networks.kit.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A comment under a post.
 *
 * @param post in JSON by the word of the first stand-in, which journals speak
 * @param authorId of an account here, or made up for a stranger
 */
public record Comment(
        String id, @JsonProperty("media") String post, String authorId, String author, String text, Instant postedAt) {}
