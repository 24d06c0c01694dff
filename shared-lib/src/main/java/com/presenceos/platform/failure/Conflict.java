package com.presenceos.platform.failure;

/** The state of the thing does not allow this, whatever the request says. */
public final class Conflict extends AppException {

    public Conflict(String detail) {
        super(detail);
    }
}
