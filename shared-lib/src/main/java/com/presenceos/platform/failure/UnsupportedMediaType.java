package com.presenceos.platform.failure;

/** The body is not JSON. */
public final class UnsupportedMediaType extends AppException {

    public UnsupportedMediaType(String detail) {
        super(detail);
    }
}
