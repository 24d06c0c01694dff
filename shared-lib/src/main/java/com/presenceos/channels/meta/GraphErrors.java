package com.presenceos.channels.meta;

import static com.presenceos.channels.meta.ErrorMeaning.clean;
import static com.presenceos.channels.meta.ErrorMeaning.unsure;
import static com.presenceos.channels.network.NetworkError.Kind.ACCOUNT_RESTRICTED;
import static com.presenceos.channels.network.NetworkError.Kind.APP_CONFIG;
import static com.presenceos.channels.network.NetworkError.Kind.APP_RATE_LIMITED;
import static com.presenceos.channels.network.NetworkError.Kind.CONTENT_INVALID;
import static com.presenceos.channels.network.NetworkError.Kind.DUPLICATE;
import static com.presenceos.channels.network.NetworkError.Kind.MEDIA_PROCESSING_FAILED;
import static com.presenceos.channels.network.NetworkError.Kind.MEDIA_UNREACHABLE;
import static com.presenceos.channels.network.NetworkError.Kind.NOT_READY;
import static com.presenceos.channels.network.NetworkError.Kind.PERMISSION_MISSING;
import static com.presenceos.channels.network.NetworkError.Kind.PROTOCOL;
import static com.presenceos.channels.network.NetworkError.Kind.QUOTA_EXHAUSTED;
import static com.presenceos.channels.network.NetworkError.Kind.RATE_LIMITED;
import static com.presenceos.channels.network.NetworkError.Kind.RECONNECT_REQUIRED;
import static com.presenceos.channels.network.NetworkError.Kind.SPAM_BLOCKED;
import static com.presenceos.channels.network.NetworkError.Kind.TRANSIENT;

import com.presenceos.channels.network.NetworkError.Kind;
import java.util.Optional;

/**
 * The one place that knows Meta's error codes. The order is: the pair of code and subcode, then the code, then Meta's
 * own word that it is transient, then the HTTP status. Clean means that Meta refused before doing anything; only what is
 * known to be so is called clean, because a post sent again after a false refusal is there twice.
 */
final class GraphErrors {

    private GraphErrors() {}

    static ErrorMeaning meaning(GraphError error) {
        ErrorMeaning meaning = bySubcode(error.code(), error.subcode())
                .or(() -> byCode(error.code(), error.subcode()))
                .orElseGet(() -> error.isTransient() ? unsure(TRANSIENT) : unsure(byStatus(error.http())));
        return contradicts(error.http()) ? unsure(meaning.kind()) : meaning;
    }

    /** A refusal comes with 4xx. 408 is none: it says that something took too long, not what. */
    private static boolean contradicts(int http) {
        return http < 400 || http > 499 || http == 408;
    }

    /** For an answer without Meta's envelope. Nothing is known of what happened before it. */
    static Kind byStatus(int http) {
        if (http == 429) {
            return RATE_LIMITED;
        }
        return http >= 500 || http == 408 ? TRANSIENT : PROTOCOL;
    }

    /** The publishing subcodes of Instagram mean the same under whichever code they come. */
    static Optional<ErrorMeaning> bySubcode(int code, int subcode) {
        return Optional.ofNullable(
                switch (subcode) {
                    case 33 -> code == 100 ? unsure(NOT_READY) : null;
                    case 459, 464 -> code == 190 || code == 102 ? clean(ACCOUNT_RESTRICTED) : null;
                    case 1404112, 4854002 -> clean(ACCOUNT_RESTRICTED);
                    case 1366051 -> unsure(DUPLICATE);
                    case 1390008 -> unsure(SPAM_BLOCKED);
                    case 2207003, 2207052 -> unsure(MEDIA_UNREACHABLE);
                    case 2207001, 2207032, 2207053, 2207082 -> unsure(TRANSIENT);
                    case 2207077 -> unsure(MEDIA_PROCESSING_FAILED);
                    // Poll again before anything else: the status tells an expired container from a missing one.
                    case 2207006, 2207008 -> unsure(NOT_READY);
                    case 2207020, 2207027 -> clean(NOT_READY);
                    case 2207004, 2207005, 2207009, 2207010, 2207023, 2207026, 2207028, 2207035, 2207036, 2207037 ->
                        clean(CONTENT_INVALID);
                    case 2207040, 2207057, 2207081, 1609005, 1609008 -> clean(CONTENT_INVALID);
                    case 2207042 -> clean(QUOTA_EXHAUSTED);
                    case 2207050 -> clean(ACCOUNT_RESTRICTED);
                    // Seen with the post live behind it.
                    case 2207051 -> unsure(SPAM_BLOCKED);
                    default -> null;
                });
    }

    /** A code with a subcode that we do not know may stand for something else, as 4 does in 4/2207051. */
    private static Optional<ErrorMeaning> byCode(int code, int subcode) {
        return byCode(code)
                .map(meaning -> subcode == 0 || isAboutTheCaller(code, subcode) ? meaning : unsure(meaning.kind()));
    }

    /** Who calls is looked at before what they want: the subcodes of these only say more of the same. */
    private static boolean isAboutTheCaller(int code, int subcode) {
        boolean ofPublishing = subcode / 1000 == 2207;
        return switch (code) {
            case 3, 10, 17, 32, 101, 102, 190, 613 -> !ofPublishing;
            default -> (code >= 200 && code <= 299 && !ofPublishing) || isThrottle(code);
        };
    }

    private static boolean isThrottle(int code) {
        return code >= 80000 && code <= 80014;
    }

    private static Optional<ErrorMeaning> byCode(int code) {
        if (code >= 200 && code <= 299) {
            return Optional.of(clean(PERMISSION_MISSING));
        }
        if (isThrottle(code)) {
            return Optional.of(clean(RATE_LIMITED));
        }
        return Optional.ofNullable(
                switch (code) {
                    case -2, -1, 1, 2 -> unsure(TRANSIENT);
                    case 3, 101 -> clean(APP_CONFIG);
                    case 4, 341 -> clean(APP_RATE_LIMITED);
                    case 17, 32, 613 -> clean(RATE_LIMITED);
                    case 10 -> clean(PERMISSION_MISSING);
                    case 102, 190 -> clean(RECONNECT_REQUIRED);
                    case 100, 352, 36000, 36001, 36003, 36004, 1609005, 1609008 -> clean(CONTENT_INVALID);
                    // "You already posted this": then the question is which of our attempts did.
                    case 506 -> unsure(DUPLICATE);
                    case 368 -> unsure(SPAM_BLOCKED);
                    case 803 -> unsure(CONTENT_INVALID);
                    case 9004 -> unsure(MEDIA_UNREACHABLE);
                    default -> null;
                });
    }
}
