package com.presenceos.publishing;

import java.time.Instant;

/** Where a page of posts ended. */
public record PostPosition(Instant dueAt, PostId id) {}
