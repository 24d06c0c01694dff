package com.presenceos.channels.meta;

import com.presenceos.channels.network.NetworkError.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer's headers say of the calls that are left.
 *
 * @param percent used up, of whichever limit is nearer
 * @param accountAgainAt when the account may be called again, where it may not now
 * @param applicationAgainAt the same for all accounts
 * @param retryAfter what the answer itself asks for
 */
record CallUsage(
        int percent,
        Optional<Instant> accountAgainAt,
        Optional<Instant> applicationAgainAt,
        Optional<Instant> retryAfter) {

    private static final int NEARLY_SPENT = 80;

    static final CallUsage UNKNOWN = new CallUsage(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** What can wait should, so that the visible calls get through. */
    boolean isNearlySpent() {
        return percent >= NEARLY_SPENT;
    }

    /** Before when a call that failed in this way is useless. */
    Optional<Instant> retryAt(Kind kind) {
        return switch (kind) {
            case RATE_LIMITED -> later(accountAgainAt, retryAfter).or(() -> applicationAgainAt);
            case APP_RATE_LIMITED -> later(applicationAgainAt, retryAfter).or(() -> accountAgainAt);
            default -> retryAfter;
        };
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
