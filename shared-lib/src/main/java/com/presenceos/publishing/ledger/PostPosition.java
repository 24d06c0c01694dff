package com.presenceos.publishing.ledger;

import com.presenceos.publishing.PostId;
import java.time.Instant;

/** Where a page of posts ended. */
public record PostPosition(Instant dueAt, PostId id) {}
