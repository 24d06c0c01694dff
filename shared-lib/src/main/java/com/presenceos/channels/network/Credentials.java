package com.presenceos.channels.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an authorisation yields, or a refresh.
 *
 * @param refresh what is traded for fresh ones, also when the access token has run out; some networks give none, some
 *     another each time
 * @param expiresAt when the access token runs out; empty for one without end
 */
public record Credentials(
        AccessToken access, Optional<AccessToken> refresh, Optional<Instant> expiresAt, List<String> scopes) {

    public Credentials {
        scopes = List.copyOf(scopes);
    }
}
