package com.presenceos.platform.http;

/** Tells who holds a token. */
@FunctionalInterface
public interface Authenticator {

    /** @throws com.presenceos.platform.failure.Unauthenticated when the token is wrong, old, or its session is over */
    Caller authenticate(String token);
}
