package com.presenceos.publishing.engine;

import com.presenceos.channels.network.Account;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import java.util.Optional;

/** The account a post goes out from, with its token. */
public interface AccountAccess {

    Access open(Post post);

    /** Asks the network for a fresh token first: the one we have has run out. */
    Access refresh(Post post);

    /** The network no longer accepts the token of this account. Answers false when it has a newer one by now. */
    boolean lost(Post post, Account account, String detail);

    /** Whether the account can be used. */
    sealed interface Access {

        record Open(Account account) implements Access {}

        /** Its queue is paused: nothing new goes out, what is out already is looked after. */
        record Paused(Account account, PostError error) implements Access {}

        /** It cannot be used; a person must act. */
        record Closed(PostError error) implements Access {}

        /** The account for a call that publishes nothing new. */
        default Optional<Account> usable() {
            return switch (this) {
                case Open(var account) -> Optional.of(account);
                case Paused paused -> Optional.of(paused.account);
                case Closed _ -> Optional.empty();
            };
        }
    }
}
