package com.presenceos.channels.accounts;

import java.util.Map;
import java.util.Optional;

/**
 * An account as it goes into the database.
 *
 * @param attributes what else its network must be told to reach it; nothing secret
 * @param tokens sealed to the brand it is for
 */
public record NewAccount(
        String accountId,
        String name,
        String username,
        Optional<String> avatarUrl,
        Map<String, String> attributes,
        EncryptedTokens tokens) {

    public NewAccount {
        attributes = Map.copyOf(attributes);
    }
}
