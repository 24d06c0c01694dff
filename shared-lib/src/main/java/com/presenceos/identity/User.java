package com.presenceos.identity;

import com.presenceos.platform.ids.UserId;
import java.time.Instant;

/**
 * A person with an account.
 *
 * @param emailVerified whether they have shown that the address is theirs
 */
public record User(UserId id, Email email, String name, boolean emailVerified, Instant createdAt) {}
