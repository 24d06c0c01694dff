package com.presenceos.channels.network;

import java.time.Instant;
import java.util.Optional;

/**
 * A network's failure, translated.
 *
 * @param code the network's own code, e.g. {@code 36003/2207009}, or how the connection ended
 * @param detail for people: what went wrong; no token, no URL with a query
 * @param retryAt before when it is useless to try again, where the network says so
 * @param traceId what the network's support asks for, empty where there is none
 */
public record NetworkError(Kind kind, String code, String detail, Optional<Instant> retryAt, String traceId) {

    /** Each kind has one consequence, decided in one place of publishing. */
    public enum Kind {
        /** Try again after a while; nothing is wrong with the post. */
        TRANSIENT,
        /** Too many calls for this account: wait as the network asks. */
        RATE_LIMITED,
        /** Too many calls of our whole application: every account of the network waits. */
        APP_RATE_LIMITED,
        /** The account's daily quota is used up. */
        QUOTA_EXHAUSTED,
        /** The token has run out, as tokens do: a fresh one can be had without the person. */
        AUTH_EXPIRED,
        /** The account must be connected again. */
        RECONNECT_REQUIRED,
        /** A permission was not granted, or was taken away. */
        PERMISSION_MISSING,
        /** The account is restricted until its owner acts at the network. */
        ACCOUNT_RESTRICTED,
        /** The network took this for spam; only time and a person help. */
        SPAM_BLOCKED,
        /** Text or media break a rule; the person must change them. */
        CONTENT_INVALID,
        /** The network says that it has this very post already, and not under which id. */
        DUPLICATE,
        /** The network could not fetch the media. */
        MEDIA_UNREACHABLE,
        /** The network fetched the media and could not use it. */
        MEDIA_PROCESSING_FAILED,
        /** Asked for too early; poll on. */
        NOT_READY,
        /** Our application is set up wrongly at the network: an operator must act, no post is at fault. */
        APP_CONFIG,
        /** The network wants to be paid first: an operator must act, no post is at fault. */
        BILLING,
        /** An answer that makes no sense. */
        PROTOCOL
    }
}
