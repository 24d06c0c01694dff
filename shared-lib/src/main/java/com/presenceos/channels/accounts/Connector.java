package com.presenceos.channels.accounts;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.network.Platform;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An account connected to a brand. Carries no token: those leave the store encrypted and are opened by {@link OpenAccounts}.
 *
 * @param avatarUrl the picture at the network; such addresses run out
 * @param renewable whether a fresh token can be had without the person, also when this one has run out
 * @param attributes what else the network must be told to reach it; nothing secret
 * @param lastError for people: why the account cannot be used
 * @param pausedAt since when nothing goes out through it, because somebody paused it
 * @param disconnectedAt when somebody disconnected it; it stays for the posts that name it
 */
public record Connector(
        ConnectorId id,
        BrandId brand,
        Platform platform,
        String accountId,
        String accountName,
        String accountUsername,
        Optional<String> avatarUrl,
        ConnectorStatus status,
        Optional<Instant> tokenExpiresAt,
        boolean renewable,
        Map<String, String> attributes,
        Optional<String> lastError,
        Optional<Instant> pausedAt,
        Instant createdAt,
        Optional<Instant> disconnectedAt) {

    public Connector {
        attributes = Map.copyOf(attributes);
    }

    /** As it is at an instant: a token runs out without anybody writing that down. */
    public Connector at(Instant now) {
        if (status != ConnectorStatus.CONNECTED || renewable || !hasRunOut(now)) {
            return this;
        }
        return new Connector(
                id,
                brand,
                platform,
                accountId,
                accountName,
                accountUsername,
                avatarUrl,
                ConnectorStatus.EXPIRED,
                tokenExpiresAt,
                renewable,
                attributes,
                Optional.of("The access given at the network has run out; connect the account again"),
                pausedAt,
                createdAt,
                disconnectedAt);
    }

    /** When somebody must have connected it again, if nothing else happens; empty where nobody must. */
    public Optional<Instant> accessEndsAt() {
        return tokenExpiresAt.filter(_ -> !renewable);
    }

    private boolean hasRunOut(Instant now) {
        return tokenExpiresAt.map(end -> !now.isBefore(end)).orElse(false);
    }
}
