package com.presenceos.publishing;

import java.util.Set;

/**
 * Why a post did not go out, for the person whose post it is.
 *
 * @param kind the class of the failure, e.g. {@code content_invalid}
 * @param detail what happened
 * @param action what to do about it
 */
public record PostError(String kind, String detail, String action) {

    /** The account must be connected again; once it is, the post goes on. */
    public static final String RECONNECT = "reconnect_required";

    /** The network took it for spam; it is not sent again by itself. */
    public static final String SPAM = "spam_blocked";

    public static final String PERMISSION = "permission_missing";

    /** The account's queue is paused; once it is resumed, the post goes on. */
    public static final String PAUSED = "account_paused";

    /** The visible call may have taken effect. */
    public static final String UNCONFIRMED = "unconfirmed";

    /** What ends when somebody resumes the account's queue. */
    public static final Set<String> ENDED_BY_RESUMING = Set.of(PAUSED);

    /** What ends when somebody connects the account again. */
    public static final Set<String> ENDED_BY_CONNECTING = Set.of(RECONNECT, PERMISSION);

    /** For a post whose network can be asked from now on. */
    public static final PostError USABLE_AGAIN = checking(UNCONFIRMED, "The account can be used again", "the network");

    /** While a network is asked whether a post is out. */
    public static PostError checking(String kind, String detail, String network) {
        return new PostError(kind, detail, "PresenceOS is asking " + network + " whether the post is out");
    }
}
