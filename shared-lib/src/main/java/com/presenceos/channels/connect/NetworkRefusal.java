package com.presenceos.channels.connect;

import com.presenceos.channels.network.NetworkError;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Unavailable;
import java.time.Duration;
import java.time.Instant;

/** What to tell the person when a network refuses while they wait. */
final class NetworkRefusal {

    private static final Duration SOON = Duration.ofMinutes(1);

    private NetworkRefusal() {}

    static AppException of(String network, NetworkError error, Instant now) {
        String said = error.detail() + " (" + error.code() + ")";
        return switch (error.kind()) {
            case TRANSIENT, NOT_READY, PROTOCOL ->
                new Unavailable(
                        network + " did not complete the connection; try again in a minute: " + said,
                        SOON,
                        new IllegalStateException(error.kind() + " " + error.code() + ", trace " + error.traceId()));
            case RATE_LIMITED, APP_RATE_LIMITED, QUOTA_EXHAUSTED ->
                new LimitExceeded(network + " takes no more calls for now: " + said, wait(error, now));
            case APP_CONFIG, BILLING ->
                new Unavailable(
                        "PresenceOS is not set up correctly at " + network + "; its operator must act: " + said,
                        SOON,
                        new IllegalStateException(error.kind() + " " + error.code() + ", trace " + error.traceId()));
            case RECONNECT_REQUIRED, AUTH_EXPIRED ->
                new Conflict(network + " did not accept this authorisation; connect again: " + said);
            case PERMISSION_MISSING ->
                new Conflict("PresenceOS was not given every permission it needs at " + network + "; connect again: "
                        + said);
            case ACCOUNT_RESTRICTED, SPAM_BLOCKED ->
                new Conflict("The account is restricted at " + network + " until its owner acts there: " + said);
            case CONTENT_INVALID, DUPLICATE, MEDIA_UNREACHABLE, MEDIA_PROCESSING_FAILED ->
                new Conflict(network + " refused: " + said);
        };
    }

    private static Duration wait(NetworkError error, Instant now) {
        return error.retryAt()
                .map(at -> Duration.between(now, at))
                .filter(Duration::isPositive)
                .orElse(SOON);
    }
}
