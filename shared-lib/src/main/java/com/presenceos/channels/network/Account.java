package com.presenceos.channels.network;

import java.util.Map;

/**
 * A connected account with the token to act for it, for the length of one call.
 *
 * @param attributes what else the network must be told to reach it, e.g. its server; nothing secret
 */
public record Account(String id, String username, Map<String, String> attributes, AccessToken token) {

    public Account {
        attributes = Map.copyOf(attributes);
    }
}
