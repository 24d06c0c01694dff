package com.presenceos.channels.network;

import java.time.Instant;

/**
 * A visible call of before that may have taken effect, or was accepted and may take effect yet.
 *
 * @param sentAt when it may have left
 */
public record EarlierCall(Instant sentAt, Answer answer) {

    /** What was heard of it. */
    public enum Answer {
        /** Nothing, or nothing whole: it may still be on its way. */
        NONE,
        /** Something that says nothing of its effect. The network is done with it. */
        UNCLEAR,
        /** A no. Networks have been seen to say so of what they did all the same. */
        NO,
        /** A yes; the network goes on working on it. */
        ACCEPTED
    }

    public EarlierCall answered(Answer heard) {
        return new EarlierCall(sentAt, heard);
    }

    /** Whether the network is done with it: what it has not brought about by now, it never will. */
    public boolean isOver() {
        return switch (answer) {
            case NONE -> false;
            case UNCLEAR, NO, ACCEPTED -> true;
        };
    }
}
