package com.presenceos.publishing.limits;

import com.presenceos.publishing.PostId;
import java.time.Instant;

/** A place that a post has taken at an instant. */
public record Place(PostId post, Instant at) {}
