package com.presenceos.platform.failure;

/** No such thing in the caller's workspace. */
public final class NotFound extends AppException {

    public NotFound(String detail) {
        super(detail);
    }
}
