package com.presenceos.channels.network;

import java.util.Map;
import java.util.Optional;

/**
 * An account a person has given access to, not stored yet.
 *
 * @param attributes what else the network must be told to reach it; see {@link Account#attributes}
 */
public record AuthorizedAccount(
        String accountId,
        String name,
        String username,
        Optional<String> avatarUrl,
        Map<String, String> attributes,
        Credentials credentials) {

    public AuthorizedAccount {
        attributes = Map.copyOf(attributes);
    }
}
