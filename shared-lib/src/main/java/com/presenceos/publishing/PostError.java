package com.presenceos.publishing;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * Why a post did not go out, for the person whose post it is.
 *
 * @param kind the class of the failure
 * @param detail what happened
 * @param action what to do about it
 */
public record PostError(
        @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
        PostErrorKind kind,

        String detail,
        String action) {

    /** For a post whose network can be asked from now on. */
    public static final PostError USABLE_AGAIN =
            checking(PostErrorKind.UNCONFIRMED, "The account can be used again", "the network");

    /** For a post whose worker died after its visible call. */
    public static final PostError NOT_HEARD_BACK = checking(
            PostErrorKind.UNCONFIRMED, "The worker that published this stopped before it heard back", "the network");

    /** While a network is asked whether a post is out. */
    public static PostError checking(PostErrorKind kind, String detail, String network) {
        return new PostError(kind, detail, "PresenceOS is asking " + network + " whether the post is out");
    }
}
