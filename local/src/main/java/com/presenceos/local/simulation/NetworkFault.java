package com.presenceos.local.simulation;

import com.presenceos.channels.NetworkError.Kind;
import java.util.List;
import java.util.stream.Stream;

/** How a call to a network goes wrong: whether it takes effect all the same, and what the caller hears. */
enum NetworkFault {
    UNREACHABLE("no connection", Effect.NONE, Answer.CLEAN, Kind.TRANSIENT),
    ERROR_BEFORE("error before the effect", Effect.NONE, Answer.UNSURE, Kind.TRANSIENT),
    ERROR_AFTER("error after the effect", Effect.NOW, Answer.UNSURE, Kind.TRANSIENT),
    REQUEST_LOST("request lost", Effect.NONE, Answer.TIMEOUT, Kind.TRANSIENT),
    REPLY_LOST("reply lost", Effect.NOW, Answer.TIMEOUT, Kind.TRANSIENT),
    SLOW("slower than the client waits", Effect.LATER, Answer.TIMEOUT, Kind.TRANSIENT),
    TRUNCATED("answer cut off", Effect.NOW, Answer.UNSURE, Kind.PROTOCOL),
    HTML("a page of HTML", Effect.NONE, Answer.UNSURE, Kind.PROTOCOL),
    CLIENT_BROKE("the adapter threw", Effect.NOW, Answer.THROWN, Kind.PROTOCOL),
    RATE_LIMITED("rate limit of the account", Effect.NONE, Answer.CLEAN, Kind.RATE_LIMITED),
    APP_RATE_LIMITED("rate limit of the application", Effect.NONE, Answer.CLEAN, Kind.APP_RATE_LIMITED),
    QUOTA_EXHAUSTED("quota used up", Effect.NONE, Answer.CLEAN, Kind.QUOTA_EXHAUSTED),
    AUTH_EXPIRED("token run out", Effect.NONE, Answer.CLEAN, Kind.AUTH_EXPIRED),
    RECONNECT_REQUIRED("access withdrawn", Effect.NONE, Answer.CLEAN, Kind.RECONNECT_REQUIRED),
    PERMISSION_MISSING("permission missing", Effect.NONE, Answer.CLEAN, Kind.PERMISSION_MISSING),
    ACCOUNT_RESTRICTED("account restricted", Effect.NONE, Answer.CLEAN, Kind.ACCOUNT_RESTRICTED),
    SPAM_BLOCKED("taken for spam", Effect.NONE, Answer.UNSURE, Kind.SPAM_BLOCKED),
    SPAM_AFTER("said spam and posted it", Effect.NOW, Answer.UNSURE, Kind.SPAM_BLOCKED),
    CONTENT_INVALID("content refused", Effect.NONE, Answer.CLEAN, Kind.CONTENT_INVALID),
    MEDIA_UNREACHABLE("picture not reachable", Effect.NONE, Answer.CLEAN, Kind.MEDIA_UNREACHABLE),
    MEDIA_BROKEN("picture not usable", Effect.NONE, Answer.CLEAN, Kind.MEDIA_PROCESSING_FAILED),
    NOT_READY("not ready", Effect.NONE, Answer.CLEAN, Kind.NOT_READY),
    APP_CONFIG("application set up wrongly", Effect.NONE, Answer.CLEAN, Kind.APP_CONFIG),
    BILLING("unpaid", Effect.NONE, Answer.CLEAN, Kind.BILLING),
    /** Not the network's fault, and only where a test asks for it: others have long taken over when the call arrives. */
    WORKER_FROZEN("worker frozen before the call left", Effect.NOW, Answer.HONEST, Kind.TRANSIENT);

    /** Whether, and when, the call does what it was to do. */
    enum Effect {
        NONE,
        NOW,
        LATER
    }

    /** What the caller hears. */
    enum Answer {
        /** A no that is known to come before any effect. */
        CLEAN,
        /** Something that says nothing of the effect. */
        UNSURE,
        /** Nothing, until the client gives up. */
        TIMEOUT,
        /** A bug of the adapter. */
        THROWN,
        /** What the network really says, long after. */
        HONEST
    }

    /** What may happen to any call at any time. */
    static final List<NetworkFault> AT_RANDOM =
            Stream.of(values()).filter(fault -> fault.answer != Answer.HONEST).toList();

    final String words;
    final Effect effect;
    final Answer answer;
    final Kind kind;

    NetworkFault(String words, Effect effect, Answer answer, Kind kind) {
        this.words = words;
        this.effect = effect;
        this.answer = answer;
        this.kind = kind;
    }

    /** Something that ends by itself, and of which a network may say when. */
    boolean isALimit() {
        return switch (kind) {
            case RATE_LIMITED, APP_RATE_LIMITED, QUOTA_EXHAUSTED -> true;
            default -> false;
        };
    }
}
