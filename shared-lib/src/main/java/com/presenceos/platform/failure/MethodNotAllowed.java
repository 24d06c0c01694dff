package com.presenceos.platform.failure;

/** The path exists, with other methods. */
public final class MethodNotAllowed extends AppException {

    public MethodNotAllowed(String detail) {
        super(detail);
    }
}
