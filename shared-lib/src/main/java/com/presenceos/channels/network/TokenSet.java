package com.presenceos.channels.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an authorisation yields.
 *
 * @param expiresAt empty for a token without end
 */
public record TokenSet(
        AccessToken access, Optional<AccessToken> refresh, Optional<Instant> expiresAt, List<String> scopes) {

    public TokenSet {
        scopes = List.copyOf(scopes);
    }
}
