package com.presenceos.channels.accounts;

import com.presenceos.channels.network.Account;
import com.presenceos.channels.network.NetworkError;

/** Whether publishing may act for an account right now. */
public sealed interface OpenedAccount {

    /** Keep the account for one call; do not store it. */
    record Open(Account account) implements OpenedAccount {}

    /** Its queue is paused: what is out already may be looked after, nothing new goes out. */
    record Paused(Account account) implements OpenedAccount {}

    /** The token has run out, and the network gives no other now; in a while it may. */
    record NotNow(Account account, NetworkError error) implements OpenedAccount {}

    /** It cannot be used before a person has connected it again. */
    sealed interface Closed extends OpenedAccount {
        String reason();
    }

    /** The token has run out, or the network no longer takes it. */
    record Expired(String reason) implements Closed {}

    /** A permission is missing. */
    record Revoked(String reason) implements Closed {}

    /** Somebody disconnected it, or it is gone. */
    record Disconnected() implements Closed {
        @Override
        public String reason() {
            return "The account is no longer connected";
        }
    }
}
