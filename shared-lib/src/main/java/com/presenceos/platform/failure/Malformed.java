package com.presenceos.platform.failure;

/** The request cannot be read at all, e.g. broken JSON. */
public final class Malformed extends AppException {

    public Malformed(String detail) {
        super(detail);
    }
}
