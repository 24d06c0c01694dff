package com.presenceos.platform.failure;

/** The caller is known and may not do this. */
public final class Forbidden extends AppException {

    public Forbidden(String detail) {
        super(detail);
    }
}
