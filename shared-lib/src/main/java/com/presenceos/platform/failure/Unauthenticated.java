package com.presenceos.platform.failure;

/** Nobody is logged in, or the session is over. */
public final class Unauthenticated extends AppException {

    public Unauthenticated(String detail) {
        super(detail);
    }
}
