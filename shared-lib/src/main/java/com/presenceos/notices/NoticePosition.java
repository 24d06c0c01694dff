package com.presenceos.notices;

import java.time.Instant;

/** Where a page of notices ended. */
public record NoticePosition(Instant createdAt, NoticeId id) {}
