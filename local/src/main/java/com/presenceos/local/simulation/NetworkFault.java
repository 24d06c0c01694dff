package com.presenceos.local.simulation;

import com.presenceos.channels.network.NetworkError.Kind;
import java.util.List;
import java.util.stream.Stream;

/** How a call to a network goes wrong: whether it takes effect all the same, and what the caller hears. */
enum NetworkFault {
    UNREACHABLE("no connection", Effect.NONE, Answer.NO_CONNECTION, Kind.TRANSIENT),
    ERROR_BEFORE("error before the effect", Effect.NONE, Answer.UNSURE, Kind.TRANSIENT),
    ERROR_AFTER("error after the effect", Effect.NOW, Answer.UNSURE, Kind.TRANSIENT),
    REQUEST_LOST("request lost", Effect.NONE, Answer.TIMEOUT, Kind.TRANSIENT),
    REPLY_LOST("reply lost", Effect.NOW, Answer.TIMEOUT, Kind.TRANSIENT),
    SLOW("slower than the client waits", Effect.LATER, Answer.TIMEOUT, Kind.TRANSIENT),
    TRUNCATED("answer cut off", Effect.NOW, Answer.UNREADABLE, Kind.PROTOCOL),
    HTML("a page of HTML", Effect.NONE, Answer.UNREADABLE, Kind.PROTOCOL),
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
    SAID_TRANSIENT("posted it and said it failed", Effect.NOW, Answer.CLEAN, Kind.TRANSIENT),
    SAID_RATE_LIMITED("posted it and said rate limit of the account", Effect.NOW, Answer.CLEAN, Kind.RATE_LIMITED),
    SAID_APP_RATE_LIMITED(
            "posted it and said rate limit of the application", Effect.NOW, Answer.CLEAN, Kind.APP_RATE_LIMITED),
    SAID_QUOTA_EXHAUSTED("posted it and said quota used up", Effect.NOW, Answer.CLEAN, Kind.QUOTA_EXHAUSTED),
    SAID_AUTH_EXPIRED("posted it and said token run out", Effect.NOW, Answer.CLEAN, Kind.AUTH_EXPIRED),
    SAID_RECONNECT_REQUIRED("posted it and said access withdrawn", Effect.NOW, Answer.CLEAN, Kind.RECONNECT_REQUIRED),
    SAID_PERMISSION_MISSING("posted it and said permission missing", Effect.NOW, Answer.CLEAN, Kind.PERMISSION_MISSING),
    SAID_ACCOUNT_RESTRICTED("posted it and said account restricted", Effect.NOW, Answer.CLEAN, Kind.ACCOUNT_RESTRICTED),
    SAID_SPAM("posted it and said no, spam", Effect.NOW, Answer.CLEAN, Kind.SPAM_BLOCKED),
    SAID_CONTENT_INVALID("posted it and said content refused", Effect.NOW, Answer.CLEAN, Kind.CONTENT_INVALID),
    SAID_DUPLICATE("posted it and said posted already", Effect.NOW, Answer.CLEAN, Kind.DUPLICATE),
    SAID_MEDIA_UNREACHABLE(
            "posted it and said picture not reachable", Effect.NOW, Answer.CLEAN, Kind.MEDIA_UNREACHABLE),
    SAID_MEDIA_BROKEN("posted it and said picture not usable", Effect.NOW, Answer.CLEAN, Kind.MEDIA_PROCESSING_FAILED),
    SAID_NOT_READY("posted it and said not ready", Effect.NOW, Answer.CLEAN, Kind.NOT_READY),
    SAID_APP_CONFIG("posted it and said application set up wrongly", Effect.NOW, Answer.CLEAN, Kind.APP_CONFIG),
    SAID_BILLING("posted it and said unpaid", Effect.NOW, Answer.CLEAN, Kind.BILLING),
    SAID_PROTOCOL("posted it and said nonsense", Effect.NOW, Answer.CLEAN, Kind.PROTOCOL),
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
        /** That there is nobody to talk to. */
        NO_CONNECTION,
        /** A no. */
        CLEAN,
        /** Something of the network's that says nothing of the effect. */
        UNSURE,
        /** Something that is not the network's, or not whole. */
        UNREADABLE,
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

    /** A no to what then is there all the same. */
    boolean lies() {
        return effect == Effect.NOW && answer == Answer.CLEAN;
    }

    /** Something that ends by itself, and of which a network may say when. */
    boolean isALimit() {
        return switch (kind) {
            case RATE_LIMITED, APP_RATE_LIMITED, QUOTA_EXHAUSTED -> true;
            default -> false;
        };
    }
}
