package com.presenceos.publishing;

import com.presenceos.channels.NetworkError;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What follows from a network's error: decided here and nowhere else. */
sealed interface Consequence {

    record TryAgainAt(Instant at) implements Consequence {}

    record Fail(PostError error) implements Consequence {}

    record Hold(PostError error, boolean accountLost) implements Consequence {}

    /** After about 20 minutes of trying (5 s, doubled each time, at most 5 min) a transient failure has become a real one. */
    int MOST_FAILURES = 9;

    Duration FIRST_WAIT = Duration.ofSeconds(5);
    Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** @param failures how often in a row this stage has failed before */
    static Consequence of(NetworkError error, String network, int failures, Instant now) {
        return switch (error.kind()) {
            case TRANSIENT, NOT_READY, MEDIA_UNREACHABLE, PROTOCOL -> tryAgain(error, network, failures, now);
            case RATE_LIMITED, APP_RATE_LIMITED ->
                new TryAgainAt(error.retryAt().filter(now::isBefore).orElse(now.plus(backoff(failures + 3))));
            case QUOTA_EXHAUSTED ->
                hold(error, network + " has no posts left for this account today", "Schedule it again for tomorrow");
            case RECONNECT_REQUIRED, AUTH_EXPIRED ->
                new Hold(
                        error(
                                error,
                                error.detail(),
                                "Connect the " + network + " account again, then schedule the post again"),
                        true);
            case PERMISSION_MISSING ->
                new Hold(
                        error(
                                error,
                                error.detail(),
                                "Connect the account again and allow everything PresenceOS asks for"),
                        true);
            case ACCOUNT_RESTRICTED ->
                hold(error, error.detail(), "Open " + network + " and do what it asks of the account");
            case SPAM_BLOCKED ->
                hold(error, error.detail(), "Wait some hours before publishing from this account again");
            case APP_CONFIG, BILLING ->
                hold(
                        error,
                        "PresenceOS is set up wrongly at " + network,
                        "Nothing is wrong with your post; an operator must act");
            case CONTENT_INVALID, DUPLICATE, MEDIA_PROCESSING_FAILED ->
                new Fail(error(error, error.detail(), "Change the post and schedule it again"));
        };
    }

    static Duration backoff(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Consequence tryAgain(NetworkError error, String network, int failures, Instant now) {
        if (failures + 1 < MOST_FAILURES) {
            return new TryAgainAt(now.plus(backoff(failures)));
        }
        return new Fail(error(
                error,
                network + " could not be used " + (failures + 1) + " times in a row; last: " + error.detail(),
                "Schedule it again later"));
    }

    private static Hold hold(NetworkError error, String detail, String action) {
        return new Hold(error(error, detail, action), false);
    }

    private static PostError error(NetworkError error, String detail, String action) {
        return new PostError(error.kind().name().toLowerCase(Locale.ROOT), detail, action);
    }
}
