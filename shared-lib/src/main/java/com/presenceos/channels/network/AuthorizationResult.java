package com.presenceos.channels.network;

import java.util.List;

/** What became of an authorisation. */
public sealed interface AuthorizationResult {

    /** The accounts that may now be used; at least one. */
    record Granted(List<AuthorizedAccount> accounts) implements AuthorizationResult {
        public Granted {
            accounts = List.copyOf(accounts);
        }
    }

    record Refused(NetworkError error) implements AuthorizationResult {}
}
