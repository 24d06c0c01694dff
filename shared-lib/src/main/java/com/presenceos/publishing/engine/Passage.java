package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.publishing.PostError;
import java.time.Instant;

/** Whether a network may be called for a post now, as {@link AccountGate} sees it. */
sealed interface Passage {

    /** The queue is paused: nothing new goes out. */
    record Paused(PostError error) implements Passage {}

    /** The same for what may be out already: that is looked after also while the queue is paused. */
    sealed interface Afterwards extends Passage {}

    record Open(Account account) implements Afterwards {}

    /** The account can be used, and nothing is called for it before that instant. */
    record Blocked(Account account, Instant until) implements Afterwards {}

    /** Its token has run out, and the network objects to giving another, for now. */
    record NotNow(Account account, NetworkError error) implements Afterwards {}

    /** It cannot be used; a person must act. */
    record Closed(PostError error) implements Afterwards {}
}
