package com.presenceos.channels.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * A connector with its tokens as the database holds them.
 *
 * @param encryptedToken empty once the account is disconnected
 * @param obtainedAt since when it has this token
 * @param refreshingUntil until when another worker may be asking the network for a fresh one
 */
record StoredAccount(
        Connector connector,
        Optional<String> encryptedToken,
        Optional<String> encryptedRefreshToken,
        Optional<Instant> obtainedAt,
        Optional<Instant> refreshingUntil) {

    boolean isBeingRefreshed(Instant now) {
        return refreshingUntil.filter(now::isBefore).isPresent();
    }
}
