package com.presenceos.channels.network;

import java.util.Optional;

/** An account a person has given access to, not stored yet. */
public record AuthorizedAccount(
        String accountId, String name, String username, Optional<String> avatarUrl, TokenSet tokens) {}
