package com.presenceos.platform.failure;

/** The body is larger than this API takes. */
public final class TooLarge extends AppException {

    public TooLarge(String detail) {
        super(detail);
    }
}
