package com.presenceos.local.networks.instagram;

import java.time.Instant;
import java.util.List;

/** A token as it was given out. */
record IssuedToken(
        String value,
        Life life,
        String accountId,
        List<String> scopes,
        Instant issuedAt,
        Instant expiresAt,
        boolean revoked) {

    enum Life {
        SHORT,
        LONG
    }

    IssuedToken {
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
