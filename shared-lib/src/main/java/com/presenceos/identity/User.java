package com.presenceos.identity;

import com.presenceos.platform.ids.UserId;
import java.time.Instant;

/** A person with an account. */
public record User(UserId id, Email email, String name, Instant createdAt) {}
