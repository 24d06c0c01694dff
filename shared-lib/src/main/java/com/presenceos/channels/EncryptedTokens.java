package com.presenceos.channels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A {@link TokenSet} as it goes into the database. */
record EncryptedTokens(String access, Optional<String> refresh, Optional<Instant> expiresAt, List<String> scopes) {

    EncryptedTokens {
        scopes = List.copyOf(scopes);
    }
}
