package com.presenceos.publishing;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The class of a {@link PostError}: what people, the pages and the engine go by. Rows and the API hold the word for it, so a
 * word that has been written stays.
 */
public enum PostErrorKind {
    /** The network could not be used, again and again. */
    TRANSIENT,
    /** The network was never done preparing. */
    NOT_READY,
    /** The network could not fetch the pictures. */
    MEDIA_UNREACHABLE,
    /** The network answers what makes no sense. */
    PROTOCOL,

    CONTENT_INVALID,
    MEDIA_PROCESSING_FAILED,
    /** The network has a post like this already. */
    DUPLICATE,
    /** The network took it for spam; it is not sent again by itself. */
    SPAM_BLOCKED,

    /** The account's queue is paused. */
    ACCOUNT_PAUSED,
    /** The account must be connected again. */
    RECONNECT_REQUIRED,
    /** The same, and something must be allowed that was not. */
    PERMISSION_MISSING,
    /** Its owner must act at the network. */
    ACCOUNT_RESTRICTED,

    /** It would go out later than wanted. */
    LATE,
    /** The visible call may have taken effect. */
    UNCONFIRMED,
    /** The same, and the network cannot tell: a person must look. */
    UNDECIDED,
    /** A person looked, and it is not out. */
    NOT_PUBLISHED,

    /** The first comment could not be left. */
    FIRST_COMMENT,
    /** Under which post the first comment belongs is not known. */
    POST_UNKNOWN,

    /** A word of a later version, which this one does not know. */
    @JsonEnumDefaultValue
    OTHER;

    /** What ends when somebody resumes the account's queue; the post then goes on. */
    public static final Set<PostErrorKind> ENDED_BY_RESUMING = Collections.unmodifiableSet(EnumSet.of(ACCOUNT_PAUSED));

    /** What ends when somebody connects the account again; the post then goes on. */
    public static final Set<PostErrorKind> ENDED_BY_CONNECTING =
            Collections.unmodifiableSet(EnumSet.of(RECONNECT_REQUIRED, PERMISSION_MISSING));

    public boolean isEndedByResuming() {
        return ENDED_BY_RESUMING.contains(this);
    }

    public boolean isEndedByConnecting() {
        return ENDED_BY_CONNECTING.contains(this);
    }

    /** As the database and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
