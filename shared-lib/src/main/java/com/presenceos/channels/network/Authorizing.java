package com.presenceos.channels.network;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** How a person gives access to accounts, and how that access is kept alive. */
public interface Authorizing {

    /**
     * Where the person gives consent. May call the network, where an application has to announce itself first.
     *
     * @param inputs what the person was asked before, by the names of {@link NetworkRules#inputs}
     */
    AuthorizationStart begin(URI redirectUri, String state, Map<String, String> inputs);

    /**
     * Trades the code for tokens and lists the accounts they open.
     *
     * @param kept what {@link #begin} gave to keep
     */
    AuthorizationResult finish(String code, URI redirectUri, Map<String, String> kept);

    /**
     * Trades what an account has for fresh tokens.
     *
     * @param refreshToken what the network once gave for this; empty where it takes the access token itself
     */
    RefreshResult refresh(Account account, Optional<AccessToken> refreshToken);
}
