package com.presenceos.publishing.limits;

import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.PostId;
import java.time.Instant;

/** Counts the posts of an account before they go out, so that none is sent that its network must refuse. */
public interface PublishingQuotas {

    /**
     * Takes one of the holder's places for a post at an instant. Doing it twice takes one; a post's places at other
     * instants do not count against it, and stay until they are given back.
     */
    Reservation reserve(QuotaHolder holder, PostId post, Instant at, PublishingQuota quota);

    /** Does nothing when the place is not taken. */
    void giveBack(QuotaHolder holder, PostId post, Instant at);

    /** How much is taken in the fullest window that contains the instant. */
    QuotaUse around(QuotaHolder holder, Instant at, PublishingQuota quota);

    /** Whether a place was free. */
    sealed interface Reservation {

        record Reserved() implements Reservation {}

        /** @param freeAt the first later instant with a free place, as things stand */
        record Full(Instant freeAt) implements Reservation {}
    }
}
