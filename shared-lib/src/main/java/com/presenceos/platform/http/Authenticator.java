package com.presenceos.platform.http;

import java.util.function.Function;

/** Tells who holds a token. */
@FunctionalInterface
public interface Authenticator {

    /** @throws com.presenceos.platform.failure.Unauthenticated when the token is wrong, old, or its session is over */
    Caller authenticate(String token);

    /**
     * The same for work that only reads what the caller's workspace has in the database: where both can be one transaction
     * they are. The work does not begin before the caller is known.
     */
    default <T> T reading(String token, Function<Caller, T> work) {
        return work.apply(authenticate(token));
    }
}
