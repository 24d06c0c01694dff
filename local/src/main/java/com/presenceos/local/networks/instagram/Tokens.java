package com.presenceos.local.networks.instagram;

import com.presenceos.local.networks.instagram.IssuedToken.Life;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokens that are out: for an hour from a code, for sixty days from one of those. */
final class Tokens {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);
    private static final Duration REFRESHABLE_AFTER = Duration.ofHours(24);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final Journal journal;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, IssuedToken> byValue = new LinkedHashMap<>();

    Tokens(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
        journal.replay(IssuedToken.class, token -> byValue.put(token.value(), token));
    }

    synchronized IssuedToken issue(String accountId, List<String> scopes) {
        return issue(Life.SHORT, accountId, scopes, HOUR);
    }

    /** An hour's token for sixty days'. */
    synchronized IssuedToken lengthen(String value) {
        IssuedToken token = valid(value);
        if (token.life() != Life.SHORT) {
            throw GraphFailure.parameter("Only a short-lived token can be exchanged");
        }
        return issue(Life.LONG, token.accountId(), token.scopes(), SIXTY_DAYS);
    }

    /** Sixty more days, a day after the token was given at the earliest. */
    synchronized IssuedToken refresh(String value) {
        IssuedToken token = valid(value);
        if (token.life() != Life.LONG
                || clock.instant().isBefore(token.issuedAt().plus(REFRESHABLE_AFTER))) {
            throw GraphFailure.parameter("Only a long-lived token at least 24 hours old can be refreshed");
        }
        return issue(Life.LONG, token.accountId(), token.scopes(), SIXTY_DAYS);
    }

    synchronized IssuedToken valid(String value) {
        IssuedToken token = byValue.get(value);
        if (token == null) {
            throw dead(0, "Invalid OAuth access token - Cannot parse access token");
        }
        if (token.revoked()) {
            throw dead(458, "Error validating access token: The user has not authorized application");
        }
        Instant now = clock.instant();
        if (!now.isBefore(token.expiresAt())) {
            throw dead(463, "Error validating access token: Session has expired on " + token.expiresAt());
        }
        return token;
    }

    IssuedToken valid(String value, String scope) {
        IssuedToken token = valid(value);
        if (!token.scopes().contains(scope)) {
            throw new GraphFailure(
                    403, 10, 0, "(#10) Application does not have permission for this action; it needs " + scope);
        }
        return token;
    }

    /** Whose token this is, alive or not. */
    synchronized Optional<String> owner(String value) {
        return Optional.ofNullable(byValue.get(value)).map(IssuedToken::accountId);
    }

    synchronized int revoke(String accountId) {
        List<IssuedToken> theirs = byValue.values().stream()
                .filter(token -> token.accountId().equals(accountId) && !token.revoked())
                .toList();
        theirs.forEach(token -> keep(token.withdrawn()));
        return theirs.size();
    }

    synchronized void reset() {
        byValue.clear();
    }

    String secret(String prefix, int length) {
        StringBuilder value = new StringBuilder(prefix);
        random.ints(length, 0, LETTERS.length()).forEach(at -> value.append(LETTERS.charAt(at)));
        return value.toString();
    }

    private IssuedToken issue(Life life, String accountId, List<String> scopes, Duration lasts) {
        Instant now = clock.instant();
        return keep(new IssuedToken(
                secret("IGAA", 64), life, accountId, new ArrayList<>(scopes), now, now.plus(lasts), false));
    }

    private IssuedToken keep(IssuedToken token) {
        byValue.put(token.value(), token);
        journal.append(token);
        return token;
    }

    private static GraphFailure dead(int subcode, String message) {
        return new GraphFailure(401, 190, subcode, message);
    }
}
