package com.presenceos.channels.accounts;

import com.presenceos.channels.network.Credentials;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A {@link Credentials} as it goes into the database. */
public record EncryptedTokens(
        String access, Optional<String> refresh, Optional<Instant> expiresAt, List<String> scopes) {

    public EncryptedTokens {
        scopes = List.copyOf(scopes);
    }
}
