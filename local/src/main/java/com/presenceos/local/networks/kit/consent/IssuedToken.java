package com.presenceos.local.networks.kit.consent;

import java.time.Instant;
import java.util.List;

/**
 * A token as it was given out.
 *
 * @param life in the network's word: short, long, or what it is for
 */
public record IssuedToken(
        String value,
        String life,
        String accountId,
        List<String> scopes,
        Instant issuedAt,
        Instant expiresAt,
        boolean revoked) {

    public IssuedToken {
        scopes = List.copyOf(scopes);
    }

    IssuedToken withdrawn() {
        return new IssuedToken(value, life, accountId, scopes, issuedAt, expiresAt, true);
    }

    @Override
    public String toString() {
        return "IssuedToken[" + life + " of " + accountId + "]";
    }
}
