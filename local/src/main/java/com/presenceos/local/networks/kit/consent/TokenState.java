package com.presenceos.local.networks.kit.consent;

/** What a token is worth. */
public sealed interface TokenState {

    record Alive(IssuedToken token) implements TokenState {}

    record Expired(IssuedToken token) implements TokenState {}

    /** Its owner took the access back. */
    record Withdrawn(IssuedToken token) implements TokenState {}

    /** It was never given out. */
    record Unknown() implements TokenState {}
}
