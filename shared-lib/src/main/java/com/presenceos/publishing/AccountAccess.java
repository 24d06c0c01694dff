package com.presenceos.publishing;

import com.presenceos.channels.Account;

/** The account a post goes out from, with its token. */
public interface AccountAccess {

    Access open(Post post);

    /** The network no longer accepts the account's token. */
    void lost(Post post, String detail);

    /** Whether the account can be used. */
    sealed interface Access {

        record Open(Account account) implements Access {}

        /** It cannot; a person must act. */
        record Closed(PostError error) implements Access {}
    }
}
