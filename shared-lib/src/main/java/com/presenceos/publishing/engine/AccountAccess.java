package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;

/** The account a post goes out from, with its token. */
public interface AccountAccess {

    /** With a token that is good for a while, also when the post is to leave only later. */
    Access open(Post post);

    /** With another token than that of this account, which the network no longer takes. */
    Access insteadOf(Post post, Account account);

    /** The network no longer accepts the token of this account. Answers false when it has a newer one by now. */
    boolean lost(Post post, Account account, String detail);

    /** Whether the account can be used. */
    sealed interface Access {

        record Open(Account account) implements Access {}

        /** Its queue is paused: nothing new goes out, what is out already is looked after. */
        record Paused(Account account, PostError error) implements Access {}

        /** Its token has run out, and the network objects to giving another, for now. */
        record NotNow(Account account, NetworkError error) implements Access {}

        /** It cannot be used; a person must act. */
        record Closed(PostError error) implements Access {}
    }
}
