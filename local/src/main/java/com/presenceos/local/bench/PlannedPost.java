package com.presenceos.local.bench;

import java.time.Instant;

/** A post to schedule; its caption is one of a kind, so that it is known again at the stand-in. */
record PlannedPost(String caption, Instant dueAt) {}
